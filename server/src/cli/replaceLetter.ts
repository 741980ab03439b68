import { encode } from '../workspace/decode';
import type { Source } from './source';
import { readBytesSync } from '../node/readFile';
import { writeWhole } from './writeFile';
import { writeProblem } from './writeProblem';

/** Writes a letter's new text, unless somebody else has written the file in the meantime; says why it could not be. */
export function replaceLetter({ path, text: before, bom }: Source, after: string): string | undefined {
  try {
    if (Buffer.compare(readBytesSync(path), encode(before, bom)) !== 0)
      return 'This file was changed in the meantime, so it was not overwritten. Try again.';
    writeWhole(path, encode(after, bom));
    return undefined;
  } catch (error) {
    return `This could not be written. ${writeProblem(error)}`;
  }
}
