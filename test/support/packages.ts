import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { node } from '../../scripts/house/run.mjs';

let made: Promise<string> | undefined;
let page: Promise<string> | undefined;

/** The files that `npm run package` makes. They are made once a run of the tests, in a folder of its own. */
export async function packages(): Promise<{ vsix: string; tarball: string; single: string; page: string }> {
  made ??= make();
  const folder = await made;
  const at = (name: string): string => path.join(folder, name);
  return {
    vsix: at('apa-letter.vsix'),
    tarball: at('apa-letter.tgz'),
    single: at('apa-letter.cjs'),
    page: at('apa-letter.html'),
  };
}

/** The page that `npm run page` makes, made once a run of the tests. */
export function letterPage(): Promise<string> {
  page ??= makePage();
  return page;
}

async function makePage(): Promise<string> {
  const file = path.join(temporary('page'), 'apa-letter.html');
  const { code, output } = await node(['scripts/page.mjs', '--to', file], { quiet: true });
  assert.equal(code, 0, output);
  return file;
}

function temporary(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `apa-letter-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function make(): Promise<string> {
  const folder = temporary('packages');
  const { code, output } = await node(['scripts/package.mjs', '--to', folder], { quiet: true });
  assert.equal(code, 0, output);
  return folder;
}
