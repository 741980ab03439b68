import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'self-assessment/verdict-contradicts-grades';

describe(code, () => {
  it('flags a verdict that the two numbers do not bear out', () => {
    const [finding] = flags(
      code,
      '## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: ⟦consistent⟧\n',
    );
    assert.equal(finding?.severity, 'error');
    assert.equal(
      finding?.message,
      'The verdict is “consistent”, but the council graded itself 3 (good), one grade better than the 2 (adequate) given here. Change the verdict to “overestimates”, or correct the number that is wrong.',
    );
    assert.deepEqual(
      finding?.related.map(({ at }) => at.text),
      ['3', '2'],
    );
    flags(code, '## Being healthy\n\nGrade: 2\nSelf-grade: 4\nSelf-assessment: ⟦underestimates⟧ – in part\n');
    flags(code, '## Being healthy\n\nGrade: 3\nSelf-grade: 2\nSelf-assessment: ⟦Overestimates⟧\n');
  });
  it('is silent on the right direction, on mixed, on equal numbers and on words it does not know', () => {
    silent(code, '## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: overestimates\n');
    silent(code, '## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: mixed\n');
    silent(code, '## Being healthy\n\nGrade: 2\nSelf-grade: 2\nSelf-assessment: overestimates\n');
    silent(code, '## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: accurate\n');
    silent(code, '## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment:\n');
    silent(code, '## Being healthy\n\nGrade: 7\nSelf-grade: 3\nSelf-assessment: consistent\n');
    silent(code, '## Being healthy\n\nGrade: 2\nSelf-assessment: consistent\n');
    silent(
      code,
      "## Being healthy\n\nGrade: 2\nSelf-grade: 3\n\nThe council's analysis is consistent with the evidence.\n",
    );
  });
  it('alone speaks when the sentence agrees with the numbers', () => {
    const text =
      "## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: ⟦consistent⟧\n\nThe council's analysis overvalues progress.\n";
    flags(code, text);
    assert.deepEqual(
      codes(text).filter(
        (one) => one.startsWith('self-assessment/') && one !== 'self-assessment/grade-mismatch',
      ),
      [code],
    );
  });
  it('runs the other way on a scale whose best grade is the lowest', () => {
    flags(code, '## Lending\n\nGrade: 2\nSelf-grade: 1\nSelf-assessment: ⟦underestimates⟧\n', {
      frameworks: [library],
    });
    silent(code, '## Lending\n\nGrade: 2\nSelf-grade: 1\nSelf-assessment: overestimates\n', {
      frameworks: [library],
    });
  });
  it('changes the verdict, and leaves the words behind it', () => {
    fixes(
      code,
      '## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: ⟦underestimates⟧ – in part <!-- ask -->\n',
      'Change the verdict to “overestimates”',
      '## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: overestimates – in part <!-- ask -->\n',
    );
  });
  it('does so by itself only when no sentence takes the side of the verdict', () => {
    const safe = (prose: string): boolean => {
      const text = `## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: consistent\n\n${prose}\n`;
      const [finding] = flags(code, text.replace('consistent\n', '⟦consistent⟧\n'));
      return finding!.fixes()[0]!.safe;
    };
    assert.equal(safe('Prose.'), true);
    assert.equal(safe("The council's analysis overvalues progress."), true);
    assert.equal(safe("The council's analysis is consistent with the evidence."), false);
  });
});
