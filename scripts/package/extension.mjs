import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { node, root } from '../house/run.mjs';
import { packed, stage } from './folders.mjs';
import { identified, identity } from './identity.mjs';
import { notices } from './notices.mjs';

const folder = path.join(stage, 'extension');
const largest = 1_500_000;

/** What the packer chooses from, by .vscodeignore. It does not look at the whole project: that has large folders. */
const sources = [
  ...['package.nls.json', 'l10n', 'syntaxes', 'images', 'media', 'server/schemas'],
  ...['CHANGELOG.md', 'LICENSE', '.vscodeignore'],
];

/** Folders and files of the package, in the root or as a folder's name. */
const belongs = new Set([
  ...['dist', 'images', 'media', 'server', 'l10n', 'syntaxes'],
  ...['package.json', 'package.nls.json'],
]);
const wanted = [
  ...['dist/extension.js', 'dist/server.js', 'dist/extension.web.js', 'dist/server.web.js'],
  ...['dist/word.js', 'dist/pdf.js'],
  ...['README.md', 'CHANGELOG.md', 'LICENSE', 'ThirdPartyNotices.txt'],
];

/**
 * Fails on any warning of the packer, on a file that does not belong, and on a package that is too large.
 *
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function packExtension() {
  cpSync(path.join(stage, 'build/dist'), path.join(folder, 'dist'), { recursive: true });
  for (const name of sources) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  const write = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFileSync(path.join(folder, name), text);
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  write('package.json', `${JSON.stringify(forUse(identified(manifest)), undefined, 2)}\n`);
  write('README.md', storePage(readFileSync(path.join(root, 'client/README.md'), 'utf8')));
  write(
    'ThirdPartyNotices.txt',
    notices(path.join(stage, 'build'), (bundle) => /^dist\/(?!apa-letter\.cjs)/.test(bundle)),
  );

  const files = await listFiles({ cwd: folder, packageManager: PackageManager.None });
  const missing = wanted.filter((file) => !files.includes(file));
  if (missing.length > 0) return `The package does not contain ${missing.join(', ')}.`;
  const strays = files.filter((file) => !belongs.has(file.split('/')[0] ?? '') && !wanted.includes(file));
  if (strays.length > 0) return `These files do not belong in the package: ${strays.join(', ')}`;

  const target = path.join(packed, 'apa-letter.vsix');
  mkdirSync(packed, { recursive: true });
  const vsce = await node(
    [
      path.join(root, 'node_modules/@vscode/vsce/vsce'),
      ...['package', '--no-dependencies', '--out', target],
      // Without a repository there is nothing that the pictures could be linked to.
      ...(identity.repository ? [] : ['--allow-missing-repository', '--no-rewrite-relative-links']),
    ],
    { quiet: true, cwd: folder },
  );
  if (vsce.code !== 0 || /\bwarn(ing)?\b/i.test(vsce.output)) return vsce.output;
  const { size } = statSync(target);
  return size > largest ? `The package has ${size} bytes; the limit is ${largest}.` : undefined;
}

/**
 * The page in the store. Its pictures are not in the package: the packer links them to the repository, so without one
 * there are none.
 */
function storePage(/** @type {string} */ page) {
  return identity.repository
    ? page.replaceAll('](../', '](')
    : page.replaceAll(/^!\[[^\]]*\]\([^)]*\)\n+/gm, '');
}

/** Without what only development needs. */
function forUse(/** @type {Record<string, unknown>} */ manifest) {
  const unwanted = new Set(['scripts', 'devDependencies', 'workspaces', 'private', 'allowScripts']);
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => !unwanted.has(key)));
}
