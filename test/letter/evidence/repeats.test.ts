import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pointWords, Repeats } from '../../../server/src/letter/evidence/repeats';
import { readPassages, type Passage } from '../../../server/src/syntax/passage';

/** The same words in plain English and otherwise; other words; none. */
const point = fc.constantFrom(
  '- Waits are short.\n',
  '* WAITS  are “short”\n',
  '- **Waits** are <!-- still --> short;\n',
  '- Waits are\u00A0short.\n',
  '- Waits are long.\n',
  '- Waitsareshort.\n',
  '- 50 % of waits\n',
  '- 50 of waits\n',
  '- Кратко\n',
  '- \n',
  '- None identified.\n',
  'Waits are short.\n\n',
);
const passage = fc
  .array(point, { minLength: 1, maxLength: 4 })
  .map((points) => readPassages(points.join('')));

/** The points of which another has the same words. */
function repeatedIn(passages: readonly Passage[]): string[] {
  const points = passages.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'item' ? [block.body.text] : block.kind === 'paragraph' ? [block.text] : [],
    ),
  );
  const words = points.map(pointWords);
  return points.filter((_, i) => words[i] !== '' && words.filter((one) => one === words[i]).length > 1);
}

describe('repeated points', () => {
  it('are found among any passages, whichever were looked at before', () => {
    const lists = fc
      .array(passage, { maxLength: 8 })
      .chain((all) => fc.array(fc.subarray(all.flat()), { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(lists, (versions) => {
        const repeats = new Repeats();
        for (const passages of versions) {
          const found = repeats
            .among(passages)
            .map((one) => (one.kind === 'item' ? one.body.text : one.text));
          for (const text of repeatedIn(passages))
            assert.ok(found.includes(text), `${text} of ${found.join()}`);
          const words = found.map(pointWords).filter((one) => one !== '');
          for (const one of words) assert.ok(words.filter((other) => other === one).length > 1, one);
        }
      }),
    );
  });
});
