/** Where bytes stop being UTF-8: 0-based offset of the first byte that does not fit, and its 0-based line. */
interface InvalidByte {
  readonly offset: number;
  readonly line: number;
}

/** The first place where bytes are not UTF-8; a decoder only says that there is one. */
export function invalidByte(bytes: Uint8Array): InvalidByte | undefined {
  let line = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) line++;
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length === 0) return { offset: at, line };
    at += length;
  }
  return undefined;
}

const LF = 10;
const CR = 13;

/** How many bytes the character at this place has; 0 when it is not valid. Over-long forms and surrogates are not. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const second = bytes[at + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return follow(bytes, at, 1);
  if (lead >= 0xe0 && lead <= 0xef) {
    if (lead === 0xe0 && second < 0xa0) return 0;
    if (lead === 0xed && second > 0x9f) return 0;
    return follow(bytes, at, 2);
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    if (lead === 0xf0 && second < 0x90) return 0;
    if (lead === 0xf4 && second > 0x8f) return 0;
    return follow(bytes, at, 3);
  }
  return 0;
}

function follow(bytes: Uint8Array, at: number, count: number): number {
  for (let i = 1; i <= count; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return count + 1;
}
