import { printOfWord } from '../import/wordText';
import { decode } from './decode';
import type { WordProcessing } from './platform';
import { invalidByte } from './utf8';
import { decodeWindows1252 } from './windows1252';

/** A printed letter's text, or why it has none. */
export type Print =
  | { readonly text: string; readonly isWord: boolean }
  /** `otherEncoding`: it is text that can be read as Windows-1252. */
  | { readonly problem: string; readonly otherEncoding?: true };

/** How text is encoded that is not UTF-8. */
export type Encoding = 'utf-8' | 'windows-1252';

/** Reads plain text or a Word document, whatever the file is called. */
export async function readPrint(
  bytes: Uint8Array,
  encoding: Encoding,
  word: () => Promise<Pick<WordProcessing, 'htmlOf'>>,
): Promise<Print> {
  if (isZip(bytes)) return readWord(bytes, word);
  const read = decode(bytes);
  if ('text' in read) return { text: read.text, isWord: false };
  if (!isOtherText(bytes)) return { problem: read.problem };
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), isWord: false };
  return { problem: read.problem, otherEncoding: true };
}

function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);
}

async function readWord(
  bytes: Uint8Array,
  word: () => Promise<Pick<WordProcessing, 'htmlOf'>>,
): Promise<Print> {
  const { htmlOf } = await word();
  try {
    return { text: printOfWord(await htmlOf(bytes)), isWord: true };
  } catch {
    return {
      problem:
        'This is no Word document (.docx) that can be read. Save the letter as plain text and try again.',
    };
  }
}

/** Text with bytes of another encoding, and neither zeros nor the signature of a PDF. */
function isOtherText(bytes: Uint8Array): boolean {
  const isPdf = String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
  return !isPdf && !bytes.includes(0) && invalidByte(bytes) !== undefined && bytes[0] !== 0xd0;
}
