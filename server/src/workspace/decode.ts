import { invalidByte } from './utf8';
import { decodeWindows1252 } from './windows1252';

/** The text of a file, or why it has none: a sentence that says what to do. */
export type Decoded =
  | {
      readonly text: string;
      /** Did a byte order mark stand before the text? It is not part of it: editors do not count it (T08). */
      readonly bom: boolean;
    }
  | { readonly problem: string };

/** Files with more bytes are not read: hundreds of letters together have fewer. */
export const MOST_BYTES = 32_000_000;

/** The message about a file with too many bytes. */
export function tooLarge(bytes: number): string | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  const [has, most] = [bytes, MOST_BYTES].map((count) => Math.ceil(count / 1_000_000));
  return `This file is too large to be a letter: it has ${has} MB, and the limit is ${most} MB.`;
}

/** Reads bytes as UTF-8, and says what else they are when they are something else. */
export function decode(bytes: Uint8Array): Decoded {
  const other = tooLarge(bytes.length) ?? otherKind(bytes);
  if (other !== undefined) return { problem: other };
  const bom = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  try {
    return { text: UTF_8.decode(bom ? bytes.subarray(3) : bytes), bom };
  } catch {
    return { problem: notUtf8(bytes) };
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What to say of bytes that the decoder does not take. */
function notUtf8(bytes: Uint8Array): string {
  const { offset, line } = invalidByte(bytes)!;
  const byte = bytes[offset]!;
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return (
    `This is not UTF-8: byte ${offset + 1} of the file (line ${line + 1}) is ${hex}` +
    `${inWindows1252(byte)}. Save it with UTF-8 encoding.`
  );
}

/** A text as the bytes of a file. */
export function encode(text: string, bom: boolean): Uint8Array {
  return new TextEncoder().encode(bom ? `\uFEFF${text}` : text);
}

const SIGNATURES: readonly (readonly [signature: readonly number[], problem: string])[] = [
  [[0xff, 0xfe], 'This is UTF-16 text. Save it with UTF-8 encoding.'],
  [[0xfe, 0xff], 'This is UTF-16 text. Save it with UTF-8 encoding.'],
  [
    [0x50, 0x4b, 0x03, 0x04],
    'This is a Word document (.docx), another word processor’s, or an archive. Use "apa-letter import" for .docx files.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is an old Word document. Save the letter as .docx or plain text, then use "apa-letter import".',
  ],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'This is a PDF. Use "apa-letter import" for it.'],
];

/** What the bytes are when they are no UTF-8 text at all. */
function otherKind(bytes: Uint8Array): string | undefined {
  if (isLockedWord(bytes)) return LOCKED_WORD;
  for (const [signature, problem] of SIGNATURES) if (startsWith(bytes, signature)) return problem;
  const zero = bytes.indexOf(0);
  if (zero < 0) return undefined;
  // In UTF-16 without a mark every other byte of Latin letters is zero.
  if (bytes.length > 3 && (zero === 1 ? bytes[3] === 0 && bytes[2] !== 0 : zero === 0 && bytes[2] === 0))
    return 'This looks like UTF-16 text. Save it with UTF-8 encoding.';
  return `This is not a text file: byte ${zero + 1} is zero. A letter is plain text.`;
}

/** Word keeps a document with a password in the file of an old one, under this name. */
function isLockedWord(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return false;
  return new TextDecoder('utf-16le')
    .decode(bytes.subarray(0, bytes.length & ~1))
    .includes('EncryptedPackage');
}

const LOCKED_WORD = 'This Word document is locked with a password. Save it without one and try again.';

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** What the byte probably was meant to be: most text that is not UTF-8 comes from Windows. */
function inWindows1252(byte: number): string {
  const char = decodeWindows1252(Uint8Array.of(byte));
  return /[\p{L}\p{P}\p{S}]/u.test(char) ? `, which is “${char}” in Windows-1252` : '';
}
