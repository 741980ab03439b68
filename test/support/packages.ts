import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { node } from '../../scripts/house/run.mjs';

let made: Promise<string> | undefined;

/** The three files that `npm run package` makes. They are made once a run of the tests, in a folder of its own. */
export async function packages(): Promise<{ vsix: string; tarball: string; single: string }> {
  made ??= make();
  const folder = await made;
  const at = (name: string): string => path.join(folder, name);
  return { vsix: at('apa-letter.vsix'), tarball: at('apa-letter.tgz'), single: at('apa-letter.cjs') };
}

async function make(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'apa-letter-packages-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { code, output } = await node(['scripts/package.mjs', '--to', folder], { quiet: true });
  assert.equal(code, 0, output);
  return folder;
}
