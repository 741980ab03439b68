import assert from 'node:assert/strict';
import { codes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'self-assessment/equal-but-rosy';
const grades = '## Being healthy\n\nGrade: 2\nSelf-grade: 2\n';

describe(code, () => {
  it('remarks on a direction beside equal numbers', () => {
    const [finding] = flags(code, `${grades}Self-assessment: ⟦overestimates⟧ – a little\n`);
    assert.equal(finding?.severity, 'information');
    assert.equal(
      finding?.message,
      'This says that the council overestimates itself, but self-grade and grade are both 2 (adequate). This may be right if its analysis is too positive. Please check.',
    );
    assert.deepEqual(
      finding?.related.map(({ message }) => message),
      ['The self-grade is given here as 2 (adequate)', 'The grade is given here as 2 (adequate)'],
    );
    const [modest] = flags(code, `${grades}Self-assessment: ⟦underestimates⟧\n`);
    assert.match(modest!.message, /too modest/);
  });
  it('remarks on a sentence where there is no verdict', () => {
    flags(code, `${grades}\nThe council ⟦underestimates its weaknesses⟧.\n`);
    flags(code, `${grades}Self-assessment:\n\nThe council ⟦underestimates its weaknesses⟧.\n`);
  });
  it('is silent on consistent, on mixed, on different numbers and on words it does not know', () => {
    silent(code, `${grades}Self-assessment: consistent\n`);
    silent(code, `${grades}Self-assessment: mixed\n`);
    silent(code, `${grades}Self-assessment: rosy\n`);
    silent(code, `${grades}Self-assessment: rosy\n\nThe council underestimates its weaknesses.\n`);
    silent(code, `${grades}\nThe council's analysis is consistent with the evidence.\n`);
    silent(code, `${grades}Self-assessment: consistent\n\nThe council underestimates its weaknesses.\n`);
    silent(code, '## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: overestimates\n');
    silent(code, '## Being healthy\n\nGrade: 2\nSelf-assessment: overestimates\n');
  });
  it('leaves a verdict against its own sentence to the finding about that', () => {
    const text = `${grades}Self-assessment: overestimates\n\nThe council's analysis is consistent with the evidence.\n`;
    silent(code, text);
    assert.ok(codes(text).includes('self-assessment/verdict-contradicts-prose'));
  });
  it('knows other frameworks', () => {
    flags(code, '## Lending\n\nGrade: 1\nSelf-grade: 1\nSelf-assessment: ⟦overestimates⟧\n', {
      frameworks: [library],
    });
  });
});
