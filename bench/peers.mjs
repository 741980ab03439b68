// The programs that ours is put beside: installed into an ignored folder, never into the project.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from '../scripts/house/run.mjs';

const folder = path.join(root, '.cache/bench');
export const modules = path.join(folder, 'node_modules');

const wanted = {
  'markdown-it': '14.3.3',
  'markdownlint-cli2': '0.22.1',
  'vscode-langservers-extracted': '4.10.0',
  'vscode-markdown-languageserver': '0.5.0',
  'yaml-language-server': '1.25.0',
};

/** The version of a peer as it is installed; an empty text when it is not. */
export function versionOf(/** @type {string} */ name) {
  const file = path.join(modules, name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : '';
}

/** Installs the peers if they are not there. Without them only our own figures are made. */
export async function installPeers() {
  if (Object.entries(wanted).every(([name, version]) => versionOf(name) === version)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: wanted }));
  console.log('Installing what to compare with into .cache/bench (once) …');
  const shell = process.platform === 'win32';
  const { code, output } = await run('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    quiet: true,
    shell,
  });
  if (code !== 0)
    console.log(`${output}The other programs could not be installed: only our own is measured.`);
}
