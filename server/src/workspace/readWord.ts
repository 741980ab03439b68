import { tooLarge } from './decode';
import type { WordProcessing } from './platform';
import type { Print } from './print';

/** The text of a Word document; every word that is not in it has a note. */
export async function readWord(
  bytes: Uint8Array,
  { printOf }: Pick<WordProcessing, 'printOf'>,
): Promise<Print> {
  const large = tooLarge(bytes.length);
  if (large !== undefined) return { problem: large };
  try {
    const read = await printOf(bytes);
    return 'problem' in read ? read : { ...read, kind: 'word' };
  } catch {
    return {
      problem: 'This Word document (.docx) cannot be read. Save the letter as plain text and try again.',
    };
  }
}
