import assert from 'node:assert/strict';
import { insertSection, sectionChoices } from '../../server/src/features/sectionChoices';
import { readLetter } from '../../server/src/letter/letter';
import { applyEdits } from '../../server/src/text/edit';
import { library } from '../support/libraryFramework';
import { crlf } from '../support/marks';
import { everyPrefix } from '../support/prefixes';

/** The cursor stands at ‸ afterwards. */
function inserts(area: string, before: string, after: string): void {
  for (const ends of [(text: string) => text, crlf]) {
    const inserted = insertSection(readLetter(ends(before), { frameworks: [library] }), area);
    assert.ok(inserted);
    const text = applyEdits(ends(before), inserted.edits);
    assert.equal(`${text.slice(0, inserted.cursor)}‸${text.slice(inserted.cursor)}`, ends(after));
  }
}

const ids = (text: string): string[] =>
  sectionChoices(readLetter(text, { frameworks: [library] })).map(({ area }) => area.id);

describe('a section on an area', () => {
  it('is offered where there is none', () => {
    assert.deepEqual(ids('## Books and lending\n'), ['whole', 'rooms']);
    assert.deepEqual(ids(''), ['whole', 'books', 'rooms']);
    assert.deepEqual(ids('## The library as a whole\n\n## Lending\n\n## Rooms\n'), []);
  });

  it('is put in its place, with the cursor where the grade goes', () => {
    inserts(
      'books',
      '## The library as a whole\n\nGrade: 2\n\n## Rooms and opening hours\n\nGrade: 3\n',
      `## The library as a whole

Grade: 2

## Books and lending

Grade:‸

### What works

- 

### What to change

- 

## Rooms and opening hours

Grade: 3
`,
    );
    inserts('whole', '# Title\n', '# Title\n\n## The library as a whole\n\nGrade:‸\n');
  });

  it('has the grade that the table gives', () => {
    const table = '| Theme | Mark |\n| --- | --- |\n| The library as a whole | 2 |\n| Rooms | 3 |\n';
    inserts('whole', table, `${table}\n## The library as a whole\n\nGrade: 2‸\n`);
  });

  it('is not made twice, nor on what is no area', () => {
    const letter = readLetter('## Rooms\n', { frameworks: [library] });
    assert.equal(insertSection(letter, 'rooms'), undefined);
    assert.equal(insertSection(letter, 'staying-safe'), undefined);
  });

  it('is not put into code without an end', () => {
    const letter = readLetter('## Rooms\n\n```\ncode\n', { frameworks: [library] });
    assert.equal(insertSection(letter, 'whole') === undefined, false, 'above it there is room');
    const inCode = readLetter('## The library as a whole\n\n```\ncode\n', { frameworks: [library] });
    assert.equal(insertSection(inCode, 'rooms'), undefined);
  });

  it('takes nothing away in any cut-off letter, and is there afterwards', () => {
    everyPrefix((letter, text) => {
      for (const { area } of sectionChoices(letter).slice(0, 2)) {
        const inserted = insertSection(letter, area.id);
        if (!inserted) continue;
        for (const { start, end } of inserted.edits) assert.equal(start, end);
        const after = readLetter(applyEdits(text, inserted.edits));
        assert.ok(!sectionChoices(after).some((one) => one.area.id === area.id));
      }
    }, 29);
  });
});
