import assert from 'node:assert/strict';
import { updateTable } from '../../server/src/features/updateTable';
import { readLetter } from '../../server/src/letter/letter';
import { applyEdits } from '../../server/src/text/edit';
import { crlf } from '../support/marks';
import { everyPrefix } from '../support/prefixes';

function makes(before: string, after: string): void {
  for (const ends of [(text: string) => text, crlf]) {
    const edits = updateTable(readLetter(ends(before)));
    assert.ok(edits);
    assert.equal(applyEdits(ends(before), edits), ends(after));
    assert.deepEqual(updateTable(readLetter(ends(after))), []);
  }
}

const SECTIONS = '## Being healthy\n\nGrade: 3\n\n## Staying safe\n\nGrade: 2 (adequate)\n';

describe('the table from the sections', () => {
  it('is built above the first section', () => {
    makes(
      `# Title\n\nDear Ms Rowan\n\n${SECTIONS}`,
      `# Title

Dear Ms Rowan

| Assessment judgement area | APA grade |
| ------------------------- | --------- |
| Being healthy             | 3         |
| Staying safe              | 2         |

${SECTIONS}`,
    );
  });

  it('gets the grades that the sections have, and rows for those that it leaves out', () => {
    makes(
      `| Area | Grade |\n| --- | --- |\n| Staying safe | 4 |\n\n${SECTIONS}\n## Enjoying and achieving\n`,
      `| Area | Grade |\n| --- | --- |\n| Being healthy | 3 |\n| Staying safe | 2 |\n| Enjoying and achieving | |\n\n${SECTIONS}\n## Enjoying and achieving\n`,
    );
  });

  it('keeps a cell whose section has no grade, or one that is none', () => {
    const text =
      '| Area | Grade |\n| --- | --- |\n| Being healthy | 3 |\n| Staying safe | 4 |\n\n## Being healthy\n\n## Staying safe\n\nGrade: 2 (good)\n';
    assert.deepEqual(updateTable(readLetter(text)), []);
  });

  it('is not built from nothing', () => {
    assert.equal(updateTable(readLetter('# Title\n\nProse.\n')), undefined);
    assert.equal(updateTable(readLetter('')), undefined);
  });

  it('is not put into a comment without an end', () => {
    assert.equal(updateTable(readLetter('<!-- open\n\n## Being healthy\n\nGrade: 2\n')), undefined);
  });

  it('says what the sections say, once and for all, and keeps every word, in any cut-off letter', () => {
    everyPrefix((letter, text) => {
      const edits = updateTable(letter);
      if (!edits) return;
      const after = applyEdits(text, edits);
      assert.deepEqual(updateTable(readLetter(after)), [], JSON.stringify(text.slice(-60)));
      const words = new Set(after.match(/\p{L}+/gu));
      for (const word of text.match(/\p{L}+/gu) ?? []) assert.ok(words.has(word), word);
    }, 7);
  });
});
