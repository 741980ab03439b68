import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Folder, RunOptions } from './cli';
import { skip } from './skip';

/** Nobody, by convention. */
const NOBODY = 65_534;

/**
 * How a command runs for which the permissions of files count, as they do not for the superuser; the folder and what
 * is in it belong to the user that it runs as. Skips the test where there is no such way.
 */
export function asOrdinaryUser(context: Mocha.Context, folder: Folder): Pick<RunOptions, 'uid' | 'env'> {
  if (process.platform === 'win32') skip(context, 'no such permissions here');
  if (process.getuid?.() !== 0) return {};
  const { status } = spawnSync(process.execPath, [path.resolve('server/bin/apa-letter.js'), '--version'], {
    uid: NOBODY,
    env: {},
  });
  if (status !== 0) skip(context, 'only the superuser may read the project here');
  for (const name of ['.', ...readdirSync(folder.at, { recursive: true, encoding: 'utf8' })])
    chownSync(folder.path(name), NOBODY, NOBODY);
  chmodSync(folder.at, 0o755);
  // The lines that it runs are counted in a folder of the superuser's.
  return { uid: NOBODY, env: { NODE_V8_COVERAGE: '' } };
}
