import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'self-assessment/prose-contradicts-grades';
const grades = '## Being healthy\n\nGrade: 2\nSelf-grade: 3\n';

describe(code, () => {
  it('flags a sentence that says consistent, or the opposite, over two different numbers', () => {
    const [finding] = flags(code, `${grades}\nThe council's analysis ⟦is consistent with the evidence⟧.\n`);
    assert.equal(finding?.severity, 'warning');
    assert.equal(
      finding?.message,
      'The sentence says that the council sees itself as the evidence shows it, but the council graded itself 3 (good), one grade better than the 2 (adequate) given here. Change the sentence or the number that is wrong.',
    );
    assert.deepEqual(
      finding?.related.map(({ at }) => at.text),
      ['3', '2'],
    );
    flags(code, `${grades}\nThe council ⟦underestimates its strengths⟧.\n`);
    flags(code, `${grades}\nThe council ⟦overstates its weaknesses⟧.\n`);
    flags(code, `${grades}Self-assessment:\n\nThe council ⟦underestimates its strengths⟧.\n`);
  });
  it('is silent on the right direction, on both directions and on equal numbers', () => {
    silent(code, `${grades}\nThe council underestimates its weaknesses.\n`);
    silent(code, `${grades}\nThe council overestimates its strengths but underestimates its progress.\n`);
    silent(code, `${grades}\nProse.\n`);
    silent(
      code,
      '## Being healthy\n\nGrade: 2\nSelf-grade: 2\n\nThe council underestimates its strengths.\n',
    );
    silent(code, '## Being healthy\n\nGrade: 2\n\nThe council underestimates its strengths.\n');
    silent(
      code,
      '## Being healthy\n\nGrade: 2\nSelf-grade: 0\n\nThe council underestimates its strengths.\n',
    );
  });
  it('leaves a section with a verdict to the verdict', () => {
    silent(code, `${grades}Self-assessment: consistent\n\nThe council underestimates its strengths.\n`);
    silent(code, `${grades}Self-assessment: rosy\n\nThe council underestimates its strengths.\n`);
  });
  it('runs the other way on a scale whose best grade is the lowest', () => {
    const text = '## Lending\n\nGrade: 2\nSelf-grade: 1\n\n';
    flags(code, `${text}The library service ⟦underestimates its successes⟧.\n`, { frameworks: [library] });
    silent(code, `${text}The library service overestimates its successes.\n`, { frameworks: [library] });
  });
  it('makes the numbers equal, with the word beside them and in the table', () => {
    const before =
      "## Being healthy\n\nGrade: 2 (adequate)\nSelf-grade: 3 (good)\n\nThe council's analysis ⟦is consistent with the evidence⟧.\n";
    const after = (grade: string, selfGrade: string): string =>
      `## Being healthy\n\nGrade: ${grade}\nSelf-grade: ${selfGrade}\n\nThe council's analysis is consistent with the evidence.\n`;
    fixes(code, before, 'Change self-grade to 2 (adequate)', after('2 (adequate)', '2 (adequate)'));
    fixes(code, before, 'Change grade to 3 (good)', after('3 (good)', '3 (good)'));
    const table = (grade: number): string =>
      `| Area | Grade |\n| --- | --- |\n| Being healthy | ${grade} |\n| Staying safe | 3 |\n\n`;
    fixes(
      code,
      `${table(2)}${grades}\nThe council's analysis ⟦is consistent with the evidence⟧.\n`,
      'Change grade to 3 (good)',
      `${table(3)}## Being healthy\n\nGrade: 3\nSelf-grade: 3\n\nThe council's analysis is consistent with the evidence.\n`,
    );
  });
  it('swaps the numbers under the opposite direction', () => {
    fixes(
      code,
      `${grades}\nThe council ⟦underestimates its strengths⟧.`,
      'Swap the numbers: grade 3 (good), self-grade 2 (adequate)',
      '## Being healthy\n\nGrade: 3\nSelf-grade: 2\n\nThe council underestimates its strengths.',
    );
  });
});
