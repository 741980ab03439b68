import type { LetterOptions } from '../../server/src/letter/letter';
import { codes } from './check';

/** The codes of one family's findings, in the order of the text. */
export function codesOf(family: string, source: string, options?: LetterOptions): string[] {
  return codes(source, options).filter((code) => code.startsWith(`${family}/`));
}
