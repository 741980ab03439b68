import assert from 'node:assert/strict';
import { setGrade } from '../../server/src/features/setGrade';
import { readLetter, type LetterOptions } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { applyEdits } from '../../server/src/text/edit';
import { library } from '../support/libraryFramework';
import { crlf } from '../support/marks';
import { everyPrefix } from '../support/prefixes';

function sets(area: string, value: number, before: string, after: string, options?: LetterOptions): void {
  for (const ends of [(text: string) => text, crlf]) {
    const edits = setGrade(readLetter(ends(before), options), area, value);
    assert.ok(edits);
    assert.equal(applyEdits(ends(before), edits), ends(after));
    const again = setGrade(readLetter(ends(after), options), area, value);
    assert.deepEqual(again, [], 'a grade that is set needs no edit');
  }
}

const TABLE = '| Area | Grade |\n| --- | --- |\n| Being healthy |  |\n| Staying safe | 3 |\n\n';

describe('setting a grade', () => {
  it('writes it into the section and the table together', () => {
    sets(
      'staying-safe',
      2,
      `${TABLE}## Staying safe\n\nGrade: 3\n\nText.\n`,
      `${TABLE.replace('| 3 |', '| 2 |')}## Staying safe\n\nGrade: 2\n\nText.\n`,
    );
  });

  it('fills an empty field and an empty cell', () => {
    const after = TABLE.replace('| Being healthy |  |', '| Being healthy | 4 |');
    sets(
      'being-healthy',
      4,
      `${TABLE}## Being healthy\n\nGrade:\n\nText.\n`,
      `${after}## Being healthy\n\nGrade: 4\n\nText.\n`,
    );
    sets(
      'being-healthy',
      4,
      `${TABLE}## Being healthy\n\nGrade: TBC\n\nText.\n`,
      `${after}## Being healthy\n\nGrade: 4\n\nText.\n`,
    );
  });

  it('makes the field and the row where there is none', () => {
    sets('being-healthy', 4, '## Being healthy\n\nText.\n', '## Being healthy\n\nGrade: 4\n\nText.\n');
    sets(
      'enjoying-and-achieving',
      1,
      `${TABLE}## Enjoying and achieving\n\nText.\n`,
      `${TABLE.trimEnd()}\n| Enjoying and achieving | 1 |\n\n## Enjoying and achieving\n\nGrade: 1\n\nText.\n`,
    );
  });

  it('changes the word beside the number with it, and no word of the prose', () => {
    sets(
      'being-healthy',
      2,
      '## Being healthy Grade 3 (good)\n\nThe contribution of services is good.\n',
      '## Being healthy Grade 2 (adequate)\n\nThe contribution of services is good.\n',
    );
  });

  it('writes into the table alone where an area has no section', () => {
    sets('being-healthy', 1, TABLE, TABLE.replace('| Being healthy |  |', '| Being healthy | 1 |'));
  });

  it('replaces what is no grade of the scale', () => {
    sets('being-healthy', 1, '## Being healthy\n\nGrade: 7\n', '## Being healthy\n\nGrade: 1\n');
    sets('being-healthy', 1, '## Being healthy\n\nGrade: good\n', '## Being healthy\n\nGrade: 1\n');
  });

  it('leaves alone what only nearly names the area', () => {
    const letter = readLetter('## Staying save\n\nGrade: 3\n');
    assert.deepEqual(setGrade(letter, 'staying-safe', 2), []);
  });

  it('knows only the areas and grades of the framework', () => {
    const letter = readLetter('## Being healthy\n');
    assert.equal(setGrade(letter, 'being-healthy', 5), undefined);
    assert.equal(setGrade(letter, 'books', 2), undefined);
    const options = { frameworks: [library] };
    sets('books', 5, '## Books and lending\n\nGrade: 1\n', '## Books and lending\n\nGrade: 5\n', options);
  });

  it('leaves nothing that contradicts', () => {
    const text = `${TABLE}## Staying safe\n\nGrade: 3\n`;
    const after = applyEdits(text, setGrade(readLetter(text), 'staying-safe', 2)!);
    const codes = checkLetter(readLetter(after)).map(({ code }) => code);
    assert.ok(!codes.includes('table/section-mismatch'));
  });

  it('has nothing to write into in an empty text (T15)', () => {
    assert.equal(setGrade(readLetter(''), 'being-healthy', 2), undefined);
  });

  it('is read in section and whole row alike afterwards, in any cut-off letter', () => {
    everyPrefix((letter, text) => {
      const edits = setGrade(letter, 'being-healthy', 4);
      if (!edits) return;
      const after = readLetter(applyEdits(text, edits));
      const about = after.assessments.find(({ area }) => area.id === 'being-healthy');
      for (const one of [
        about?.section?.naming.exact && about.section,
        about?.row?.exact && !about.row.malformed && about.row,
      ])
        if (one) assert.equal(one.grade?.value, 4, JSON.stringify(text.slice(-60)));
    }, 5);
  });
});
