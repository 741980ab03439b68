import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, encode } from '../../server/src/workspace/decode';
import { invalidByte } from '../../server/src/workspace/utf8';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes are no letter, and this is said of them. */
function refused(content: Uint8Array, words: RegExp): void {
  const decoded = decode(content);
  assert.ok('problem' in decoded, 'was read');
  assert.match(decoded.problem, words);
}

describe('decode', () => {
  it('reads UTF-8 and keeps every line end', () => {
    assert.deepEqual(decode(utf8('é\r\n😀\r漢\n')), { text: 'é\r\n😀\r漢\n', bom: false });
    assert.deepEqual(decode(bytes()), { text: '', bom: false });
  });

  it('takes a byte order mark off and puts it back (T08)', () => {
    const file = utf8('\uFEFF---\n');
    assert.deepEqual(decode(file), { text: '---\n', bom: true });
    assert.deepEqual(encode('---\n', true), file);
  });

  it('gives back the bytes of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, bom) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF') && !text.startsWith('%PDF-'));
        assert.deepEqual(decode(encode(text, bom)), { text, bom });
      }),
    );
  });

  it('names the first byte that is not UTF-8, and what it was meant to be', () => {
    refused(
      bytes(0x61, 0x0d, 0x0a, 0x62, 0x0a, 0xe9, 0x74),
      /not UTF-8: byte 6 of the file \(line 3\) is 0xE9, which is “é” in Windows-1252\. Save it/,
    );
    refused(bytes(0x61, 0xe2, 0x82), /byte 2 .*line 1.*0xE2/);
    refused(bytes(0x81), /is 0x81\. Save it/);
  });

  it('says what other kinds of files are', () => {
    refused(bytes(0xff, 0xfe, 0x44, 0x00), /UTF-16/);
    refused(bytes(0xfe, 0xff, 0x00, 0x44), /UTF-16/);
    refused(bytes(0x44, 0x00, 0x65, 0x00), /UTF-16/);
    refused(bytes(0x00, 0x44, 0x00, 0x65), /UTF-16/);
    refused(utf8('PK\u0003\u0004more'), /word processor/);
    refused(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /Word/);
    refused(utf8('%PDF-1.7'), /PDF/);
    refused(utf8('abc\0def'), /not a text file: byte 4 is zero/);
  });
});

describe('invalidByte', () => {
  it('agrees with the decoder on any bytes', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const some = fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc
        .array(fc.constantFrom(0x41, 0xc2, 0xa0, 0xe0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f, 0x80, 0xbf))
        .map((list) => Uint8Array.from(list)),
    );
    fc.assert(
      fc.property(some, (content) => {
        const bad = invalidByte(content);
        if (!bad) assert.doesNotThrow(() => strict.decode(content));
        else {
          assert.doesNotThrow(() => strict.decode(content.subarray(0, bad.offset)));
          assert.throws(() => strict.decode(content));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
