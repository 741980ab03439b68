import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';

const code = 'table/second-table';
const first = '| Area | Grade |\n| --- | --- |\n| Being healthy | 3 |\n| Staying safe | 3 |\n\n';
const second = (grades: string, head = 'Area | Grade', above = ''): string => {
  const [one, two] = grades.split(' ');
  return `${first}${above}| ${head} |\n| --- | --- |\n| Staying safe | ${one} |\n| Being healthy | ${two} |\n`;
};

describe(code, () => {
  it('flags a grade that is another one than in the first table or the section', () => {
    flags(code, second('⟦2⟧ 3'));
    flags(code, second('⟦2⟧ ⟦4⟧', 'Judgement area | APA grade'));
    flags(code, second('⟦2⟧ 3', 'Area | Grade', 'In short:\n\n'));
  });
  it('is silent on a second table that agrees', () => {
    silent(code, second('3 3'));
    silent(code, first);
  });
  it('is silent on grades of others and of other years', () => {
    silent(code, second('2 2', 'Area | Grade in 2007'));
    silent(code, second('2 2', 'Area | Self-grade'));
    silent(code, second('2 2', 'Area | Grade', 'The grades of last year were these.\n\n'));
    silent(code, second('2 2', 'Area | Grade', '## The council’s own grades\n\n'));
    silent(code, `${first}| Grade | Councils |\n| --- | --- |\n| 4 | 2 |\n| 3 | 6 |\n`);
  });
  it('is silent where the first table and the section disagree already', () => {
    silent(code, `${second('2 3')}\n## Staying safe\n\nGrade: 2\n`);
  });
  it('names both, and changes the one in the table', () => {
    const source = second('⟦2⟧ 3');
    const [found] = flags(code, source, { status: 'final' });
    assert.equal(found?.severity, 'warning');
    assert.equal(
      found.message,
      'This second table gives the grade of “Staying safe” as 2 (adequate), but it is 3 (good) elsewhere in the letter. Change one of them.',
    );
    fixes(code, source, 'Change the grade here to 3', second('3 3'));
  });
});
