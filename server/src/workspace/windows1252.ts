/** What the bytes 0x80 to 0x9F are; all others are the characters of their number. Five of them are unused. */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Text of old Windows programs. Node 20's own decoder takes it for Latin-1 and loses quotation marks and dashes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte <= 0x9f ? UPPER.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
}
