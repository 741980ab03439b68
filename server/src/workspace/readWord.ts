import { printOfWord } from '../import/wordText';
import type { WordProcessing } from './platform';
import type { Print } from './readPrint';

export async function readWord(bytes: Uint8Array, { htmlOf }: Pick<WordProcessing, 'htmlOf'>): Promise<Print> {
  try {
    return { text: printOfWord(await htmlOf(bytes)), kind: 'word', notes: [] };
  } catch {
    return {
      problem:
        'This is no Word document (.docx) that can be read. Save the letter as plain text and try again.',
    };
  }
}
