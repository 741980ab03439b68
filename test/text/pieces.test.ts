import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextPieces } from '../../server/src/text/pieces';
import { letterDocuments } from '../../server/src/workspace/letterDocument';

const piece = fc.constantFrom(
  '\n',
  '\r',
  '\r\n',
  '\n\r',
  'a',
  'word ',
  '🙂',
  '\uD83D',
  '\uDE42',
  'é',
  '',
  'line\n',
  'x'.repeat(40),
);
/** Long enough for many pieces, or short. */
const text = fc
  .record({ pieces: fc.array(piece, { maxLength: 60 }), times: fc.constantFrom(1, 1, 2, 60) })
  .map(({ pieces, times }) => pieces.join('').repeat(times));
const place = fc.record({
  line: fc.integer({ min: -2, max: 900 }),
  character: fc.integer({ min: -2, max: 60 }),
});

/** Everything that can be asked of a text, compared with what the library's document of the same text says. */
function check(
  document: TextDocument,
  text: string,
  places: readonly { line: number; character: number }[],
): void {
  const plain = TextDocument.create('file:///a', 'x', 1, text);
  assert.equal(document.getText(), text);
  assert.equal(document.lineCount, plain.lineCount);
  const step = Math.max(1, Math.floor(text.length / 60));
  for (let offset = -1; offset <= text.length + 1; offset += step)
    assert.deepEqual(document.positionAt(offset), plain.positionAt(offset), `position of ${offset}`);
  for (const start of places) {
    assert.equal(document.offsetAt(start), plain.offsetAt(start), `offset of ${JSON.stringify(start)}`);
    assert.deepEqual(document.getLineRange(start.line), plain.getLineRange(start.line));
    assert.equal(document.getEOLCharacters(start.line), plain.getEOLCharacters(start.line));
    for (const end of places) assert.equal(document.getText({ start, end }), plain.getText({ start, end }));
  }
}

describe('the pieces of a text', () => {
  it('answer as the library’s document does after any edits (T05, T06, T14, T23)', () => {
    const edit = fc.record({ start: place, end: place, text: fc.oneof(text, piece) });
    fc.assert(
      fc.property(
        text,
        fc.array(edit, { maxLength: 6 }),
        fc.array(place, { maxLength: 6 }),
        (first, edits, places) => {
          let now = first;
          const document = letterDocuments.create('file:///a', 'x', 1, first);
          check(document, now, places);
          edits.forEach(({ start, end, text: newText }, index) => {
            const plain = TextDocument.create('file:///a', 'x', 1, now);
            const [a, b] = [plain.offsetAt(start), plain.offsetAt(end)];
            now = now.slice(0, Math.min(a, b)) + newText + now.slice(Math.max(a, b));
            letterDocuments.update(document, [{ range: { start, end }, text: newText }], index + 2);
            check(document, now, places);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('join a CR and an LF that an edit brings together, and part those that one parts', () => {
    const long = `${'x'.repeat(4095)}\r`;
    const pieces = new TextPieces(`${long}y\n`);
    pieces.replace(4096, 4097, '');
    assert.equal(pieces.lineCount, 2);
    assert.deepEqual(pieces.positionAt(4097), { line: 1, character: 0 });
    pieces.replace(4096, 4096, '-');
    assert.equal(pieces.lineCount, 3);
    pieces.replace(0, pieces.length, '');
    assert.equal(pieces.lineCount, 1);
    assert.deepEqual(pieces.positionAt(1), { line: 0, character: 0 });
  });
});
