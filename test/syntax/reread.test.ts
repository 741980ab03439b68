import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../server/src/syntax/blocks';
import { blocksOf, readPassages } from '../../server/src/syntax/passage';
import { readBlocks } from '../../server/src/syntax/reader';
import { reread } from '../../server/src/syntax/reread';
import { applyEdits, type TextEdit } from '../../server/src/text/edit';
import { LETTER } from '../support/letters';

const shape = (blocks: readonly Block[]): string[] =>
  blocks.map(({ kind, start, text }) => `${kind} ${start} ${JSON.stringify(text)}`);

/** Edits one after the other, each compared with reading the whole text. */
function check(text: string, edits: readonly TextEdit[]): void {
  let now = text;
  let passages = readPassages(now);
  for (const edit of edits) {
    const start = Math.min(edit.start, now.length);
    const fitting = { start, end: Math.max(start, Math.min(edit.end, now.length)), newText: edit.newText };
    const before = now;
    now = applyEdits(now, [fitting]);
    ({ passages } = reread(passages, fitting));
    assert.deepEqual(
      shape(blocksOf(passages)),
      shape(readBlocks(now)),
      `${JSON.stringify(before)} ${JSON.stringify(fitting)}`,
    );
    for (const { blocks, start, end, heading, conflict } of passages) {
      assert.equal(start, blocks[0]!.start);
      assert.equal(end, blocks.at(-1)!.end);
      assert.deepEqual(
        blocks.filter(({ kind }) => kind === 'heading'),
        heading ? [heading] : [],
      );
      assert.equal(
        conflict,
        blocks.some(({ kind }) => kind === 'conflict'),
      );
    }
  }
}

const piece = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '---\n',
    '---',
    '# A\n',
    '## Being healthy\n',
    '### Major strengths\n',
    'Grade: 2\n',
    'prose ',
    'prose\n',
    ' ',
    '\t',
    '    code\n',
  ],
  ...[
    '| a | b |\n',
    '| --- | --- |\n',
    'Area\tGrade\n',
    '- item\n',
    '- ',
    '  more\n',
    '• x\n',
    '– y\n',
    '1. z\n',
    '<!--',
    '-->',
    '```',
    '```\n',
    '~~~\n',
    '> q\n',
    '<div>\n',
    '===\n',
  ],
  ...[
    '\uFEFF',
    '\u00A0',
    '🙂',
    '\uD83D',
    'e\u0301',
    '漢字',
    'council: X\n',
    '<<<<<<< HEAD\n',
    '=======\n',
    '>>>>>>> x\n',
    'Yours sincerely\n',
    '"',
    '#',
    '|',
  ],
);
const text = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '---\ncouncil: X\n---\n',
      '\uFEFF---\na: b\nc: d\n---\n',
      '---\r\na: b\r\n...\r\n',
    ),
    fc.array(piece, { maxLength: 80 }),
  )
  .map(([header, pieces]) => header + pieces.join(''));
const newText = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));

describe('reread', () => {
  it('makes the blocks that reading the whole text makes, for any edits of any text (T23)', () => {
    const edit = fc
      .record({ start: fc.nat(400), size: fc.nat(12), newText })
      .map((one) => ({ start: one.start, end: one.start + one.size, newText: one.newText }));
    fc.assert(fc.property(text, fc.array(edit, { maxLength: 12 }), check), { numRuns: 800 });
  });

  it('does so for every place of a letter', () => {
    const long = `${LETTER}\n${LETTER.slice(LETTER.indexOf('## Being'), LETTER.indexOf('We are')).repeat(3)}`;
    for (let at = 0; at < long.length; at += 17)
      for (const one of [
        { start: at, end: at, newText: 'x' },
        { start: at, end: at, newText: '\n\n' },
        { start: at, end: at, newText: '<!--' },
        { start: at, end: at, newText: '\n```\n' },
        { start: at, end: at + 1, newText: '' },
        { start: at, end: at + 60, newText: '- ' },
      ])
        check(long, [one]);
  });

  it('reads the header again when it changes, and nothing else', () => {
    const blocks = readPassages(LETTER);
    const at = LETTER.indexOf('year');
    assert.equal(reread(blocks, { start: at, end: at, newText: 'x' }).read, 1);
    const kept = readPassages(LETTER);
    assert.ok(reread(kept, { start: 0, end: 1, newText: '' }).read > 10);
  });

  it('reads a few blocks for a key, however long the letter', () => {
    const points = (count: number): string =>
      `${LETTER.slice(0, LETTER.indexOf('We are'))}${'- A point of the list.\n'.repeat(count)}\nEnd.\n`;
    for (const count of [100, 10_000]) {
      const long = points(count);
      const at = long.indexOf('A point', long.length / 2);
      const { read, passages } = reread(readPassages(long), { start: at, end: at, newText: 'x' });
      assert.ok(read <= 24, `${read} blocks were read`);
      assert.equal(
        blocksOf(passages)
          .map((block) => block.text)
          .join(''),
        applyEdits(long, [{ start: at, end: at, newText: 'x' }]),
      );
    }
  });
});
