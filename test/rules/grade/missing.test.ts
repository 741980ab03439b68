import assert from 'node:assert/strict';
import { Framework } from '../../../server/src/framework/framework';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'grade/missing';

/** A table of two areas with this cell for "Being healthy". */
function table(cell: string): string {
  return `| Area | Grade |\n| --- | --- |\n| Being healthy | ${cell} |\n| Staying safe | 2 |\n`;
}

describe(code, () => {
  it('flags the name in the heading of a section without a grade', () => {
    flags(code, '## ⟦Being healthy⟧\n\nChildren are well.\n');
    flags(code, '## **⟦Being healthy⟧** ##\n');
    flags(code, '## ⟦Being healthy⟧\n\nSelf-grade: 3\n');
  });

  it('flags the name of an empty field, and of one with a dash', () => {
    flags(code, '## Being healthy\n\n⟦Grade⟧:\n');
    flags(code, '## Being healthy\n\n**⟦Grade⟧:** –\nSelf-grade: 3\n');
    flags(code, '## Being healthy\n\n⟦Grade⟧: not given\n');
  });

  it('flags what stands for a grade in the heading', () => {
    const [found] = flags(code, '## Being healthy: Grade ⟦TBC⟧\n\nChildren are well.\n');
    assert.equal(
      found?.message,
      'The heading gives no grade for “Being healthy”. Add 1 (inadequate), 2 (adequate), 3 (good) or 4 (outstanding).',
    );
    const [known] = flags(code, `${table('3')}\n## Being healthy (Grade ⟦[insert grade]⟧)\n`);
    assert.equal(
      known?.message,
      'The heading gives no grade for “Being healthy”; the table gives it as 3 (good). Add it to the heading.',
    );
    flags(code, '## Being healthy Grade TBC\n\n⟦Grade⟧:\n');
    silent(code, '## Being healthy Grade TBC\n\nGrade: 2\n');
    silent(code, '## Being helthy Grade TBC\n');
  });

  it('flags an empty cell', () => {
    flags(code, `${table('⟦⟧')}\n## Being healthy\n\nGrade: 2\n`);
    flags(code, `${table('⟦–⟧')}\n## Being healthy\n\nGrade: 2\n`);
    flags(code, table('⟦⟧'));
  });

  it('is silent where a grade stands in the heading or in a field, right or wrong', () => {
    silent(code, '## Being healthy Grade 2\n');
    silent(code, '## Being healthy – Grade 2\n\nGrade:\n');
    silent(code, '## Being healthy\nGrade 2.\n');
    silent(code, '## Being healthy\n\nGrade: good\n');
    silent(code, '## Being healthy\n\nChildren are well.\n\nGrade: 2\n');
  });

  it('is silent where it is not sure what is missing', () => {
    silent(code, '## Being healthy\n\n<!-- Ask about this.\n\nGrade: 2\n');
    silent(code, '## Being healthy\n\nGrad: 2\n');
    silent(code, '## Being helthy\n\nChildren are well.\n');
    silent(code, '## Other matters\n\nThe council has moved.\n');
    silent(code, '| Area | Grade |\n| --- | --- |\n| Being healthy | | 3 |\n| Staying safe | 2 |\n');
    silent(code, '| Area | Grade |\n| --- | --- |\n| Being healthy |\n| Staying safe | 2 |\n');
    silent(code, table('2'));
  });

  it('is told of once when neither section nor row has a grade', () => {
    const [finding] = flags(code, `${table('')}\n## ⟦Being healthy⟧\n`);
    assert.deepEqual(
      finding?.related.map(({ message }) => message),
      ['The table gives no grade either'],
    );
  });

  it('is information in a draft and an error in a final letter', () => {
    const text = '## ⟦Being healthy⟧\n';
    assert.equal(flags(code, text)[0]?.severity, 'information');
    assert.equal(flags(code, text, { status: 'final' })[0]?.severity, 'error');
  });

  it('says what is missing, and where else the grade stands', () => {
    const [bare] = flags(code, '## ⟦Being healthy⟧\n');
    assert.equal(
      bare?.message,
      '“Being healthy” has no grade. Add “Grade:” below the heading, with 1 (inadequate), 2 (adequate), 3 (good) or 4 (outstanding).',
    );
    const [known] = flags(code, `${table('3 (good)')}\n## Being healthy\n\n⟦Grade⟧:\n`);
    assert.equal(
      known?.message,
      'The grade of “Being healthy” is empty; the table gives it as 3 (good). Add “Grade: 3” below the heading.',
    );
    assert.deepEqual(
      known.related.map(({ at, message }) => [at.text, message]),
      [['3 (good)', 'The table gives the grade as 3 (good)']],
    );
    const [cell] = flags(code, `${table('⟦⟧')}\n## Being healthy\n\nGrade: 4\n`);
    assert.equal(
      cell?.message,
      'The table gives no grade for “Being healthy”; the section gives it as 4 (outstanding). Enter it in the cell.',
    );
  });

  it('writes the grade of the row below the heading (T05, T13)', () => {
    const title = 'Add grade 3 (good), as in the table';
    const from = (section: string): string => `${table('3')}\n## ⟦Being healthy⟧${section}`;
    const to = (section: string): string => `${table('3')}\n## Being healthy${section}`;
    fixes(code, from(''), title, to('\n\nGrade: 3'));
    fixes(code, from('\n'), title, to('\n\nGrade: 3\n'));
    fixes(code, from('\n\nChildren are well.\n'), title, to('\n\nGrade: 3\n\nChildren are well.\n'));
    fixes(code, from('\nChildren are well.\n'), title, to('\n\nGrade: 3\n\nChildren are well.\n'));
    fixes(code, from('\n### Major strengths\n'), title, to('\n\nGrade: 3\n\n### Major strengths\n'));
    fixes(code, from('\n\nSelf-grade: 2\n'), title, to('\n\nGrade: 3\nSelf-grade: 2\n'));
  });

  it('writes it below an underlined heading', () => {
    fixes(
      code,
      `${table('3')}\n⟦Being healthy⟧\n-------------\n\nChildren are well.\n`,
      'Add grade 3 (good), as in the table',
      `${table('3')}\nBeing healthy\n-------------\n\nGrade: 3\n\nChildren are well.\n`,
    );
  });

  it('writes the grade into the heading that has a place for it', () => {
    fixes(
      code,
      `${table('3')}\n## Being healthy: Grade ⟦TBC⟧\n\nText.\n`,
      'Add grade 3 (good), as in the table',
      `${table('3')}\n## Being healthy: Grade 3\n\nText.\n`,
    );
    fixes(
      code,
      '## Being healthy (Grade ⟦[insert grade]⟧)\n',
      'Add grade 2 (adequate)',
      '## Being healthy (Grade 2)\n',
    );
  });

  it('fills an empty field', () => {
    const fills = (from: string, to: string): void =>
      fixes(
        code,
        `${table('3')}\n## Being healthy\n\n${from}`,
        'Add grade 3 (good), as in the table',
        `${table('3')}\n## Being healthy\n\n${to}`,
      );
    fills('⟦Grade⟧:', 'Grade: 3');
    fills('⟦Grade⟧: \nSelf-grade: 2\n', 'Grade: 3\nSelf-grade: 2\n');
    fills('⟦Grade⟧: –\n', 'Grade: 3\n');
    fills('⟦Grade⟧: <!-- not agreed -->\n', 'Grade: 3 <!-- not agreed -->\n');
    fills('**⟦Grade⟧:**\n', '**Grade: 3**\n');
  });

  it('writes the grade of the section into the cell', () => {
    const title = 'Add grade 2 (adequate), as in the section';
    const section = '\n## Being healthy – Grade 2\n';
    fixes(code, table('⟦⟧') + section, title, table('2') + section);
    fixes(code, table('⟦–⟧') + section, title, table('2') + section);
  });

  it('does so safely only where the other place is sure of itself', () => {
    const choices = (text: string): void =>
      assert.deepEqual(
        codes(text).filter((one) => one === code),
        [code],
      );
    choices(`${table('3 (adequate)')}\n## Being healthy\n`);
    fixes(
      code,
      `${table('3 (adequate)')}\n## ⟦Being healthy⟧\n`,
      'Add grade 2 (adequate)',
      `${table('3 (adequate)')}\n## Being healthy\n\nGrade: 2\n`,
    );
  });

  it('offers every grade where nothing is known, for section and table together', () => {
    fixes(code, '## ⟦Being healthy⟧\n', 'Add grade 1 (inadequate)', '## Being healthy\n\nGrade: 1\n');
    fixes(
      code,
      `${table('')}\n## Being healthy\n\n⟦Grade⟧:\n`,
      'Add grade 4 (outstanding)',
      `${table('4').replace('| 4 |', '| 4 |')}\n## Being healthy\n\nGrade: 4\n`,
    );
  });

  it('is silent on an area that has no grade in its framework', () => {
    const areas = library.data.areas.map((area) => ({ ...area, graded: area.id !== 'rooms' }));
    const frameworks = [new Framework({ ...library.data, areas })];
    silent(code, '## Rooms\n\nWarm and dry.\n', { frameworks });
    flags(code, '## ⟦Lending⟧\n\nShort waits.\n', { frameworks });
  });

  it('knows the areas of the framework', () => {
    const frameworks = [library];
    flags(code, '## ⟦Rooms⟧\n\nWarm and dry.\n', { frameworks });
    silent(code, '## Being healthy\n\nWarm and dry.\n', { frameworks });
  });
});
