import { chmodSync, cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from '../house/run.mjs';
import { packed, stage } from './folders.mjs';
import { identified } from './identity.mjs';
import { notices } from './notices.mjs';

const folder = path.join(stage, 'server');

/**
 * The npm package of the server, and the same as one file. The package has its dependencies inside its bundles, so
 * that it installs without a network.
 *
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function packServer() {
  const source = path.join(root, 'server');
  cpSync(path.join(stage, 'build/server'), folder, { recursive: true });

  const given = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));
  delete given.dependencies;
  const manifest = { ...given, ...identified(given, 'server') };
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  for (const file of ['README.md', 'LICENSE', 'bin', 'schemas'])
    cpSync(path.join(source, file), path.join(folder, file), { recursive: true });
  writeFileSync(
    path.join(folder, 'ThirdPartyNotices.txt'),
    notices(path.join(stage, 'build'), (bundle) => bundle.startsWith('server/dist/')),
  );

  mkdirSync(packed, { recursive: true });
  const pack = await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', packed], {
    quiet: true,
    cwd: folder,
    shell: process.platform === 'win32',
  });
  if (pack.code !== 0) return pack.output;
  renameSync(
    path.join(packed, `${manifest.name}-${manifest.version}.tgz`),
    path.join(packed, 'apa-letter.tgz'),
  );

  const single = path.join(packed, 'apa-letter.cjs');
  const program = readFileSync(path.join(stage, 'build/dist/apa-letter.cjs'), 'utf8');
  const licences = notices(
    path.join(stage, 'build'),
    (bundle) => bundle === 'dist/apa-letter.cjs',
  ).replaceAll('*/', '* /');
  writeFileSync(single, `${program.trimEnd()}\n/*\n${licences}*/\n`);
  chmodSync(single, 0o755);
  return undefined;
}
