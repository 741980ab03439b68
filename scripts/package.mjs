// `npm run package`: builds the extension for publishing and packs it into apa-letter.vsix.
// Fails on any warning of the packer, on a file that does not belong, and on a package that is too large.
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { node, root } from './house/run.mjs';

const target = path.join(root, 'apa-letter.vsix');
const largest = 1_000_000;

/** Folders and files of the package, in the root or as a folder's name. */
const belongs = new Set(['dist', 'images', 'server', 'l10n', 'syntaxes', 'package.json', 'package.nls.json']);
const wanted = ['dist/extension.js', 'dist/server.js', 'README.md', 'CHANGELOG.md', 'LICENSE'];

const obstacle = await pack();
if (obstacle) {
  rmSync(target, { force: true });
  console.error(obstacle);
  process.exitCode = 1;
} else {
  console.log(`${path.relative(process.cwd(), target)}: ${Math.ceil(statSync(target).size / 1000)} KB`);
}

/** @returns {Promise<string | undefined>} what went wrong */
async function pack() {
  const build = await node(['esbuild.js', '--production'], { quiet: true });
  if (build.code !== 0) return build.output;

  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const missing = wanted.filter((file) => !files.includes(file));
  if (missing.length > 0) return `The package would lack ${missing.join(', ')}.`;
  const strays = files.filter((file) => !belongs.has(file.split('/')[0] ?? '') && !wanted.includes(file));
  if (strays.length > 0) return `These files do not belong into the package: ${strays.join(', ')}`;

  const vsce = await node(
    [
      'node_modules/@vscode/vsce/vsce',
      ...['package', '--no-dependencies', '--out', target],
      // The extension has no public repository to point to.
      ...['--allow-missing-repository', '--no-rewrite-relative-links'],
    ],
    { quiet: true },
  );
  if (vsce.code !== 0 || /\bwarn(ing)?\b/i.test(vsce.output)) return vsce.output;
  const { size } = statSync(target);
  return size > largest ? `The package has ${size} bytes, ${largest} are allowed.` : undefined;
}
