import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'grade/label-mismatch';

describe(code, () => {
  it('flags a word that is another grade', () => {
    flags(code, '## Being healthy\n\nGrade: 2 (⟦outstanding⟧)\nSelf-grade: 3 – ⟦Inadequate⟧\n');
    flags(code, '## Being healthy – Grade 4 (⟦good⟧)\n');
    flags(code, '## Being healthy\n\nGrade: 2 (⟦outstanding/excellent⟧)\n');
    flags(
      code,
      '| Area | Grade | Self-grade |\n| --- | --- | --- |\n| Being healthy | 1 (⟦good⟧) | 4 ⟦adequate⟧ |\n| Staying safe | 2 | 3 |\n',
    );
  });

  it('flags a word that only another scale has', () => {
    const [finding] = flags(code, '## Being healthy\n\nGrade: 2 (⟦satisfactory⟧)\n');
    assert.equal(
      finding?.message,
      'Grade 2 is “adequate”; “satisfactory” belongs to the school inspection scale. Change the word or the number.',
    );
  });

  it('is silent on the right word, a synonym, and words that are no grade', () => {
    silent(code, '## Being healthy\n\nGrade: 2 (Adequate)\nSelf-grade: 4 – excellent\n');
    silent(code, '## Being healthy\n\nGrade: 4 (outstanding/excellent)\n');
    silent(code, '## Being healthy\n\nGrade: 2 (provisional)\nSelf-grade: 3 (see the table)\n');
  });

  it('leaves the pairs of the school scale to their own rule', () => {
    silent(code, '## Being healthy\n\nGrade: 2 (good)\nSelf-grade: 3 (satisfactory)\n');
  });

  it('keeps the judgement sentence out of it when it agrees with the word', () => {
    const text =
      '## Being healthy\n\nGrade: 1 (good)\n\nThe contribution of services in this aspect is good.\n';
    assert.deepEqual(
      codes(text).filter((one) => one.startsWith('grade/')),
      [code],
    );
  });

  it('says both values in words and numbers', () => {
    const [finding] = flags(code, '## Being healthy\n\nSelf-grade: 2 (⟦outstanding⟧)\n');
    assert.equal(
      finding?.message,
      'Self-grade 2 is “adequate”, but the word beside it is “outstanding”, which is self-grade 4. Change the word or the number.',
    );
  });

  it('offers both ways', () => {
    const text = '## Being healthy\n\nGrade: 2 (⟦Outstanding⟧)\n';
    fixes(code, text, 'Change “Outstanding” to “Adequate”', '## Being healthy\n\nGrade: 2 (Adequate)\n');
    fixes(code, text, 'Change grade to 4 (outstanding)', '## Being healthy\n\nGrade: 4 (Outstanding)\n');
  });

  it('changes the table with the section', () => {
    const table = (grade: string): string =>
      `| Area | Grade |\n| --- | --- |\n| Being healthy | ${grade} |\n| Staying safe | 2 |\n\n## Being healthy\n\n`;
    fixes(
      code,
      `${table('2 (adequate)')}Grade: 2 (⟦outstanding⟧)\n`,
      'Change grade to 4 (outstanding)',
      `${table('4 (outstanding)')}Grade: 4 (outstanding)\n`,
    );
  });

  it('knows the words of the framework', () => {
    const frameworks = [library];
    silent(code, '## Rooms\n\nGrade: 1 (first-rate)\n', { frameworks });
    flags(code, '## Rooms\n\nGrade: 1 (⟦failing⟧)\n', { frameworks });
    silent(code, '## Rooms\n\nGrade: 1 (outstanding)\n', { frameworks });
  });
});
