import assert from 'node:assert/strict';
import { setGrade } from '../../server/src/features/setGrade';
import { readLetter, type Letter, type LetterOptions } from '../../server/src/letter/letter';
import { checkLetter } from '../../server/src/rules/check';
import { applyEdits, type TextEdit } from '../../server/src/text/edit';
import { library } from '../support/libraryFramework';
import { crlf } from '../support/marks';
import { everyPrefix } from '../support/prefixes';

function sets(area: string, value: number, before: string, after: string, options?: LetterOptions): void {
  for (const ends of [(text: string) => text, crlf]) {
    const edits = editsFor(readLetter(ends(before), options), area, value);
    assert.equal(applyEdits(ends(before), edits), ends(after));
    const again = editsFor(readLetter(ends(after), options), area, value);
    assert.deepEqual(again, [], 'a grade that is set needs no edit');
  }
}

function editsFor(letter: Letter, area: string, value: number): TextEdit[] {
  const done = setGrade(letter, area, value);
  assert.ok(done && 'edits' in done, JSON.stringify(done));
  return done.edits;
}

/** There is no place to write the grade into, and this is why. */
function refuses(text: string, reason: string): void {
  for (const one of [text, crlf(text)])
    assert.deepEqual(setGrade(readLetter(one), 'being-healthy', 2), { reason });
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

  it('fills the place that the heading has for it', () => {
    sets(
      'being-healthy',
      4,
      '## Being healthy: Grade TBC\n\nText.\n',
      '## Being healthy: Grade 4\n\nText.\n',
    );
    sets(
      'being-healthy',
      4,
      '## Being healthy Grade TBC\n\nGrade:\n',
      '## Being healthy Grade TBC\n\nGrade: 4\n',
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

  it('leaves alone what only nearly names the area, and says so', () => {
    const nearly = '“Being healthly” is misspelt: the area is “Being healthy”. Correct the name first.';
    refuses('## Being healthly\n\nGrade: 3\n', nearly);
    refuses(TABLE.replace('Being healthy', 'Being healthly'), nearly);
  });

  describe('in a row that is not whole', () => {
    const wide = '| Area | Grade | Self-grade |\n| --- | --- | --- |\n| Staying safe | 3 | 3 |\n';

    it('adds the cells that it lacks', () => {
      sets('being-healthy', 2, `${wide}| Being healthy |\n`, `${wide}| Being healthy | 2 | |\n`);
      sets('being-healthy', 2, `${wide}| Being healthy\n`, `${wide}| Being healthy | 2 | |\n`);
      const last = '| Area | Self-grade | Grade |\n| --- | --- | --- |\n| Staying safe | 3 | 3 |\n';
      sets('being-healthy', 2, `${last}| Being healthy | 3 |`, `${last}| Being healthy | 3 | 2 |`);
    });

    it('writes it as the other rows do', () => {
      const words = wide.replace('| 3 | 3 |', '| 3 (good) | 3 (good) |');
      sets('being-healthy', 2, `${words}| Being healthy |\n`, `${words}| Being healthy | 2 (adequate) | |\n`);
    });

    it('takes the other cells from the section, which is set too', () => {
      const section = (grade: string): string =>
        `\n## Being healthy\n\nGrade: ${grade}\nSelf-grade: 1\n\nText.\n`;
      sets(
        'being-healthy',
        2,
        `${wide}| Being healthy |\n${section('')}`,
        `${wide}| Being healthy | 2 | 1 |\n${section('2')}`,
      );
    });

    it('changes a grade that stands in its place', () =>
      sets('being-healthy', 2, `${wide}| Being healthy | 4 |\n`, `${wide}| Being healthy | 2 |\n`));

    it('adds them between tabs, with something in an empty one', () => {
      const tabs = 'Area\tSelf-grade\tGrade\nStaying safe\t3\t3\n';
      sets('being-healthy', 2, `${tabs}Being healthy\t1\n`, `${tabs}Being healthy\t1\t2\n`);
      sets('being-healthy', 2, `${tabs}Being healthy\t\n`, `${tabs}Being healthy\t–\t2\n`);
    });

    it('says why not where it is not clear what stands where', () => {
      const tooMany = 'The row for this area in the table has too many cells. Correct it first.';
      refuses(`${wide}| Being healthy | | 2 | 3 |\n`, tooMany);
      const heads = 'The rows of the table do not match its headings. Correct them first.';
      refuses(
        '| Area | Self-grade | Grade |\n| --- | --- | --- |\n| Being healthy | 3 |\n| Staying safe | 3 |\n',
        heads,
      );
      const none = 'The table has no column for grades. Add one first.';
      refuses('| Area | Self-grade |\n| --- | --- |\n| Being healthy | 3 |\n| Staying safe | 3 |\n', none);
    });

    it('sets the section alone where the row cannot be written', () => {
      const row = `${wide}| Being healthy | | 2 | 3 |\n\n`;
      sets(
        'being-healthy',
        2,
        `${row}## Being healthy\n\nGrade: 3\n`,
        `${row}## Being healthy\n\nGrade: 2\n`,
      );
    });
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
    const after = applyEdits(text, editsFor(readLetter(text), 'staying-safe', 2));
    const codes = checkLetter(readLetter(after)).map(({ code }) => code);
    assert.ok(!codes.includes('table/section-mismatch'));
  });

  it('has nothing to write into in an empty text (T15)', () => {
    assert.equal(setGrade(readLetter(''), 'being-healthy', 2), undefined);
  });

  it('is read in section and whole row alike afterwards, in any cut-off letter', () => {
    everyPrefix((letter, text) => {
      const done = setGrade(letter, 'being-healthy', 4);
      if (!done || 'reason' in done) return;
      const after = readLetter(applyEdits(text, done.edits));
      const about = after.assessments.find(({ area }) => area.id === 'being-healthy');
      for (const one of [
        about?.section?.naming.exact && about.section,
        about?.row?.exact && !about.row.malformed && about.row,
      ])
        if (one) assert.equal(one.grade?.value, 4, JSON.stringify(text.slice(-60)));
    }, 5);
  });
});
