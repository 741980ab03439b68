import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPdf } from '../../../server/src/workspace/readPdf';
import { builtPdf } from '../../support/builtPdf';
import { makePdf, type Filled, type Placed } from '../../support/makePdf';

const DEAR: Placed = { text: 'Dear Ms Rowan', x: 70, y: 100 };

/** With these things on its page, besides a salutation, the text of a PDF is (or has) `text`, and these are its notes. */
async function reads(
  things: readonly (Placed | Filled)[],
  text: string | RegExp,
  ...notes: readonly string[]
) {
  const print = await readPdf(makePdf([[DEAR, ...things]]), builtPdf(), 10_000);
  assert.ok('text' in print, JSON.stringify(print));
  if (typeof text === 'string') assert.equal(print.text.trim(), text);
  else assert.match(print.text.trim(), text);
  assert.deepEqual(
    print.notes.map(({ message }) => message),
    notes,
  );
}

describe('the words of a PDF that are no part of its lines', function () {
  this.timeout(60_000);

  it('are those beyond an edge of the page', async () => {
    for (const [x, y] of [
      [600, 300],
      [-200, 300],
      [70, -20],
      [70, 900],
    ] as const)
      await reads([{ text: 'Grade 4', x, y }], 'Dear Ms Rowan', 'Removed: text outside page 1: “Grade 4”');
  });

  it('are kept where a line runs over the edge, and reported', async () => {
    const kept = 'Page 1: some characters lie outside the page. They were kept:';
    await reads(
      [{ text: 'Outcomes are good.', x: 520, y: 130 }],
      /Outcomes are good\.$/,
      `${kept} “are good.”`,
    );
    await reads(
      [{ text: 'Outcomes are good.', x: -80, y: 130 }],
      /Outcomes are good\.$/,
      `${kept} “Outcomes are”`,
    );
  });

  it('are not those that end at the edge', () => reads([{ text: 'end', x: 574, y: 130 }], /end$/));

  it('are those of form fields and comments', () =>
    reads(
      [
        { on: 'field', words: 'Grade 2', x: 100, y: 200 },
        { on: 'comment', words: 'Ask them', x: 100, y: 300 },
      ],
      'Dear Ms Rowan',
      'Removed: text in a form field or box on page 1: “Grade 2”',
      'Removed: a comment on page 1: “Ask them”',
    ));

  it('are those at an angle', () =>
    reads(
      [{ text: 'DRAFT', x: 200, y: 400, angle: 45 }],
      'Dear Ms Rowan',
      'Removed: slanted text on page 1: “DRAFT”',
    ));

  it('are not taken for a scan when there are no others', async () => {
    const print = await readPdf(makePdf([[{ ...DEAR, y: -50 }]]), builtPdf(), 10_000);
    assert.ok('problem' in print && print.problem.startsWith('All text of this PDF is in form fields'));
  });

  it('are read or reported, wherever they are', async () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const place = { x: fc.integer({ min: -300, max: 900 }), y: fc.integer({ min: -300, max: 1100 }) };
    const thing = fc.oneof(
      fc.record({ text: word, ...place, angle: fc.constantFrom(0, 0, 0, 90, 180, 30) }),
      fc.record({ on: fc.constantFrom('field' as const, 'comment' as const), words: word, ...place }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(thing, { maxLength: 8 }), async (things) => {
        const marked = things.map((one, at) =>
          'on' in one ? { ...one, words: `${one.words}${at}` } : { ...one, text: `${one.text}${at}` },
        );
        const print = await readPdf(makePdf([[DEAR, ...marked]]), builtPdf(), 10_000);
        assert.ok('text' in print);
        const found = [print.text, ...print.notes.map(({ removed }) => removed ?? '')].join('\n');
        for (const one of marked) assert.ok(found.includes('on' in one ? one.words : one.text), found);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });
});
