import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'grade/inverted-scale';

describe(code, () => {
  it('flags number and word that are a pair on the school scale', () => {
    flags(code, '## Being healthy\n\nGrade: ⟦1 – outstanding⟧\n');
    flags(code, '## Being healthy\n\nGrade: ⟦2 (good)⟧\nSelf-grade: ⟦4 (Inadequate)⟧\n');
    flags(code, '## Being healthy – Grade ⟦3 (adequate)⟧\n');
    flags(code, '## Being healthy (Grade ⟦3 – adequate⟧)\n');
    flags(code, '## Being healthy\n\nGrade: ⟦3 (satisfactory)⟧\n');
    flags(code, '## Being healthy\n\nGrade: ⟦1 (outstanding/excellent)⟧\n');
    flags(
      code,
      '| Area | Grade | Self-grade |\n| --- | --- | --- |\n| Being healthy | ⟦2 (good)⟧ | ⟦1: excellent⟧ |\n| Staying safe | 2 | 3 |\n',
    );
  });

  it('is silent on pairs of the letter’s own scale, on other mistakes and on prose', () => {
    silent(code, '## Being healthy\n\nGrade: 4 – outstanding\nSelf-grade: 1 (inadequate)\n');
    silent(code, '## Being healthy\n\nGrade: 2 (outstanding)\n');
    silent(code, '## Being healthy\n\nGrade: 2\n\nTwo of the schools were graded 1 (outstanding).\n');
  });

  it('is the only finding of its grade when the sentence agrees with the word', () => {
    const text =
      '## Being healthy\n\nGrade: 1 – outstanding\n\nThe contribution of services in this aspect is outstanding.\n';
    assert.deepEqual(
      codes(text).filter((one) => one.startsWith('grade/')),
      [code],
    );
  });

  it('says which scale it looks like', () => {
    const [finding] = flags(code, '## Being healthy\n\nGrade: ⟦1 – excellent⟧\n');
    assert.equal(
      finding?.message,
      '1 for “excellent” belongs to the school inspection scale. In this letter grade 1 is “inadequate” and grade 4 is “outstanding”. Change the number or the word.',
    );
  });

  it('offers both ways, the number first', () => {
    const text = '## Being healthy\n\nGrade: ⟦1 – Outstanding⟧';
    fixes(code, text, /^Change/, '## Being healthy\n\nGrade: 4 – Outstanding');
    fixes(code, text, 'Change “Outstanding” to “Inadequate”', '## Being healthy\n\nGrade: 1 – Inadequate');
  });

  it('takes a word of the school scale for its neighbour there', () => {
    fixes(
      code,
      '## Being healthy\n\nGrade: ⟦3 (satisfactory)⟧\n',
      'Change grade to 2 (adequate)',
      '## Being healthy\n\nGrade: 2 (adequate)\n',
    );
  });

  it('changes the table with the section', () => {
    const letter = (row: string, field: string): string =>
      `| Area | Grade |\n| --- | --- |\n| Being healthy | ${row} |\n| Staying safe | 2 |\n\n## Being healthy\n\nGrade: ${field}\n`;
    fixes(code, letter('1', '⟦1 (outstanding)⟧'), /^Change grade/, letter('4', '4 (outstanding)'));
    fixes(code, letter('2', '⟦1 (outstanding)⟧'), /^Change grade/, letter('2', '4 (outstanding)'));
  });

  it('needs a scale that the framework names', () => {
    silent(code, '## Rooms\n\nGrade: 5 (excellent)\n', { frameworks: [library] });
  });
});
