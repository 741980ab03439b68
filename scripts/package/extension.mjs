import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { node, root } from '../house/run.mjs';
import { packed, stage } from './folders.mjs';

const folder = path.join(stage, 'extension');
const largest = 2_500_000;

/** What the packer chooses from, by .vscodeignore. It does not look at the whole project: that has large folders. */
const sources = [
  ...['package.json', 'package.nls.json', 'l10n', 'syntaxes', 'images', 'media', 'server/schemas'],
  ...['README.md', 'CHANGELOG.md', 'LICENSE', '.vscodeignore'],
];

/** Folders and files of the package, in the root or as a folder's name. */
const belongs = new Set([
  ...['dist', 'images', 'media', 'server', 'l10n', 'syntaxes'],
  ...['package.json', 'package.nls.json'],
]);
const wanted = [
  ...['dist/extension.js', 'dist/server.js', 'dist/extension.web.js', 'dist/server.web.js'],
  ...['dist/word.js', 'dist/pdf.js'],
  ...['README.md', 'CHANGELOG.md', 'LICENSE'],
];

/**
 * Fails on any warning of the packer, on a file that does not belong, and on a package that is too large.
 *
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function packExtension() {
  cpSync(path.join(stage, 'build/dist'), path.join(folder, 'dist'), { recursive: true });
  for (const name of sources) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  const readme = path.join(folder, 'README.md');
  writeFileSync(readme, withoutScreenshots(readFileSync(readme, 'utf8')));

  const files = await listFiles({ cwd: folder, packageManager: PackageManager.None });
  const missing = wanted.filter((file) => !files.includes(file));
  if (missing.length > 0) return `The package does not contain ${missing.join(', ')}.`;
  const strays = files.filter((file) => !belongs.has(file.split('/')[0] ?? '') && !wanted.includes(file));
  if (strays.length > 0) return `These files do not belong into the package: ${strays.join(', ')}`;

  const target = path.join(packed, 'apa-letter.vsix');
  mkdirSync(packed, { recursive: true });
  const vsce = await node(
    [
      path.join(root, 'node_modules/@vscode/vsce/vsce'),
      ...['package', '--no-dependencies', '--out', target],
      // The extension has no public repository to point to.
      ...['--allow-missing-repository', '--no-rewrite-relative-links'],
    ],
    { quiet: true, cwd: folder },
  );
  if (vsce.code !== 0 || /\bwarn(ing)?\b/i.test(vsce.output)) return vsce.output;
  const { size } = statSync(target);
  return size > largest ? `The package has ${size} bytes; the limit is ${largest}.` : undefined;
}

/** In the package's own readme the pictures would be as large as the rest of it. */
function withoutScreenshots(/** @type {string} */ readme) {
  return readme.replaceAll(/^!\[[^\]]*\]\(images\/screenshots\/[^)]*\)\n+/gm, '');
}
