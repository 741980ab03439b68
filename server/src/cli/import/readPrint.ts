import { printOfWord } from '../../import/wordText';
import { decode } from '../../workspace/decode';
import { invalidByte } from '../../workspace/utf8';
import { decodeWindows1252 } from './windows1252';

/** A printed letter's text, or why it has none. */
export type Print = { readonly text: string; readonly isWord: boolean } | { readonly problem: string };

/** How text is encoded that is not UTF-8. */
export type Encoding = 'utf-8' | 'windows-1252';

/** Reads plain text or a Word document, whatever the file is called. */
export async function readPrint(bytes: Uint8Array, encoding: Encoding): Promise<Print> {
  if (isZip(bytes)) return readWord(bytes);
  const read = decode(bytes);
  if ('text' in read) return { text: read.text, isWord: false };
  if (encoding === 'windows-1252' && isOtherText(bytes))
    return { text: decodeWindows1252(bytes), isWord: false };
  return { problem: withAdvice(read.problem, bytes) };
}

function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);
}

async function readWord(bytes: Uint8Array): Promise<Print> {
  try {
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        ignoreEmptyParagraphs: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return { text: printOfWord(value), isWord: true };
  } catch {
    return {
      problem:
        'This is no Word document (.docx) that can be read. Save the letter as plain text and try again.',
    };
  }
}

/** Text with bytes of another encoding, and neither zeros nor the signature of a PDF. */
function isOtherText(bytes: Uint8Array): boolean {
  const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
  return !isPdf && !bytes.includes(0) && invalidByte(bytes) !== undefined && bytes[0] !== 0xd0;
}

function withAdvice(problem: string, bytes: Uint8Array): string {
  return isOtherText(bytes) ? `${problem} Or, if it comes from Windows: --encoding windows-1252` : problem;
}
