import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../house/run.mjs';
import { cache, chromium, packages, places, program } from './places.mjs';

/**
 * What the editor tests need, each with the question whether it is there. `apt`: the Debian packages that bring it;
 * `npm`: the folder of the cache that it is put in.
 *
 * @typedef {{ name: string, there: () => boolean | Promise<boolean>, apt?: string[], npm?: keyof typeof packages }} Part
 * @type {Record<'chromium' | 'neovim' | 'emacs' | 'node' | 'workbench' | 'web' | 'oldest', Part>}
 */
export const parts = {
  chromium: { name: 'Chromium', there: () => chromium() !== undefined, apt: ['chromium'] },
  neovim: { name: 'Neovim', there: () => program('nvim') !== undefined, apt: ['neovim'] },
  emacs: { name: 'Emacs with eglot', there: hasEglot, apt: ['emacs-nox', 'elpa-eglot'] },
  node: { name: 'Node 24', there: () => has('node') && existsSync(places.node), npm: 'node' },
  workbench: { name: 'the VS Code workbench', there: () => has('workbench') && finished(), npm: 'workbench' },
  web: { name: 'VS Code for the Web', there: () => has('web'), npm: 'web' },
  oldest: { name: 'the oldest VS Code for the Web', there: () => has('oldest'), npm: 'oldest' },
};

/** Are the packages of a folder there, in the versions that are wanted? */
function has(/** @type {keyof typeof packages} */ folder) {
  return Object.entries(packages[folder]).every(([name, wanted]) => {
    const version = versionOf(path.join(cache, folder, 'node_modules', name, 'package.json'));
    return version === wanted || version?.startsWith(`${wanted}.`);
  });
}

/** @returns {string | undefined} */
function versionOf(/** @type {string} */ manifest) {
  try {
    return JSON.parse(readFileSync(manifest, 'utf8')).version;
  } catch {
    return undefined;
  }
}

/** The workbench's own packages are installed in two further steps, the last of which leaves this. */
function finished() {
  return existsSync(path.join(places.codeServer, 'lib/vscode/extensions/node_modules'));
}

async function hasEglot() {
  if (program('emacs') === undefined) return false;
  // From Emacs 29 on it is built in.
  const { code } = await run(
    'emacs',
    ['--batch', '--eval', '(package-initialize)', '--eval', "(require 'eglot)"],
    { quiet: true },
  );
  return code === 0;
}

/**
 * The names of those that are not there.
 *
 * @param {(keyof typeof parts)[]} wanted
 */
export async function missing(...wanted) {
  const names = [];
  for (const key of wanted) if (!(await parts[key].there())) names.push(parts[key].name);
  return names;
}
