import { decode } from './decode';
import type { Platform } from './platform';
import type { Print, PrintKind } from './print';
import { readPdf } from './readPdf';
import { readWord } from './readWord';
import { invalidByte } from './utf8';
import { decodeWindows1252 } from './windows1252';

/** How text is encoded that is not UTF-8. */
export type Encoding = 'utf-8' | 'windows-1252';

/**
 * Reads plain text, a Word document or a PDF, whatever the file is called. `milliseconds`: so long a PDF may take. It
 * never rejects because of what the bytes are.
 */
export async function readPrint(
  bytes: Uint8Array,
  encoding: Encoding,
  platform: Pick<Platform, 'word' | 'pdf'>,
  milliseconds = 15_000,
): Promise<Print> {
  const print = await readAny(bytes, encoding, platform, milliseconds);
  return 'text' in print && isBlank(print.text) ? { problem: EMPTY[print.kind] } : print;
}

const EMPTY: Readonly<Record<PrintKind, string>> = {
  text: 'This file is empty.',
  word: 'This Word document has no printed text, at most images. Run text recognition (OCR) on it, or choose another document.',
  pdf: 'This PDF has no text.',
};

/** Is there nothing that would be seen? */
function isBlank(text: string): boolean {
  return !/[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(text);
}

async function readAny(
  bytes: Uint8Array,
  encoding: Encoding,
  platform: Pick<Platform, 'word' | 'pdf'>,
  milliseconds: number,
): Promise<Print> {
  if (isArchive(bytes)) return readWord(bytes, await platform.word());
  if (isPdf(bytes)) return readPdf(bytes, await platform.pdf(), milliseconds);
  const read = decode(bytes);
  if ('text' in read) return plain(read.text);
  if (!isOtherText(bytes)) return { problem: read.problem };
  if (encoding === 'windows-1252') return plain(decodeWindows1252(bytes));
  return { problem: read.problem, otherEncoding: true };
}

/** Is it a Word document, or another archive, or a PDF? */
export function isPrint(bytes: Uint8Array): boolean {
  return isArchive(bytes) || isPdf(bytes);
}

function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, 'PK\x03\x04');
}

function plain(text: string): Print {
  return { text, kind: 'text', notes: [] };
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return String.fromCharCode(...bytes.subarray(0, signature.length)) === signature;
}

/** Programs put up with a little before a PDF's signature. */
const BEFORE_SIGNATURE = 1024;

function isPdf(bytes: Uint8Array): boolean {
  if (startsWith(bytes, '%PDF-')) return true;
  const begin = String.fromCharCode(...bytes.subarray(0, BEFORE_SIGNATURE));
  return begin.includes('\n%PDF-') && bytes.includes(0);
}

/** Text with bytes of another encoding, and no zeros. */
export function isOtherText(bytes: Uint8Array): boolean {
  return !bytes.includes(0) && invalidByte(bytes) !== undefined && bytes[0] !== 0xd0;
}
