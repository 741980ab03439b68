import assert from 'node:assert/strict';
import path from 'node:path';
import { node } from '../../scripts/house/run.mjs';
import { packed } from '../../scripts/package/folders.mjs';

let made: Promise<void> | undefined;

/** Where `npm run package` has put the packages. They are made once a run of the tests. */
export async function packages(): Promise<{ vsix: string; tarball: string; single: string }> {
  made ??= node(['scripts/package.mjs'], { quiet: true }).then(({ code, output }) =>
    assert.equal(code, 0, output),
  );
  await made;
  const at = (name: string): string => path.join(packed, name);
  return { vsix: at('apa-letter.vsix'), tarball: at('apa-letter.tgz'), single: at('apa-letter.cjs') };
}
