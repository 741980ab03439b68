import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'self-assessment/verdict-contradicts-prose';

describe(code, () => {
  it('flags a sentence in another direction than the verdict', () => {
    const [finding] = flags(
      code,
      "## Being healthy\n\nSelf-assessment: consistent\n\nThe council's analysis ⟦overvalues progress⟧.\n",
    );
    assert.equal(finding?.severity, 'warning');
    assert.equal(
      finding?.message,
      'The sentence says that the council overestimates itself, but the verdict of this section is “consistent”. Change the sentence or the verdict.',
    );
    assert.deepEqual(
      finding?.related.map(({ at, message }) => `${at.text}: ${message}`),
      ['consistent: The verdict is given here as “consistent”'],
    );
    flags(
      code,
      "## Being healthy\n\nSelf-assessment: underestimates\n\nThe council's analysis ⟦is consistent with the evidence⟧.\n",
    );
    flags(
      code,
      "## Being healthy\n\nSelf-assessment: mixed\n\nThe council's analysis ⟦is consistent with the evidence⟧.\n",
    );
  });
  it('knows that to underestimate weaknesses is to overestimate oneself', () => {
    flags(
      code,
      '## Being healthy\n\nSelf-assessment: underestimates\n\nThe council ⟦underestimates its weaknesses⟧.\n',
    );
    silent(
      code,
      '## Being healthy\n\nSelf-assessment: overestimates\n\nThe council underestimates its weaknesses.\n',
    );
  });
  it('flags sentences that go both ways beside "consistent", at the first', () => {
    flags(
      code,
      '## Being healthy\n\nSelf-assessment: consistent\n\nThe council ⟦overestimates its strengths⟧ but underestimates its progress.\n',
    );
  });
  it('is silent when they agree, when mixed leaves room, and without a field or a sentence', () => {
    silent(
      code,
      "## Being healthy\n\nSelf-assessment: overestimates\n\nThe council's analysis overvalues progress.\n",
    );
    silent(
      code,
      "## Being healthy\n\nSelf-assessment: mixed\n\nThe council's analysis overvalues progress.\n",
    );
    silent(
      code,
      '## Being healthy\n\nSelf-assessment: overestimates\n\nThe council overestimates its strengths but underestimates its progress.\n',
    );
    silent(code, "## Being healthy\n\nThe council's analysis overvalues progress.\n");
    silent(code, '## Being healthy\n\nSelf-assessment: consistent\n\nProse.\n');
    silent(
      code,
      "## Being healthy\n\nSelf-assessment: accurate\n\nThe council's analysis overvalues progress.\n",
    );
  });
  it('is silent on sentences in lists, quotations and about others', () => {
    silent(
      code,
      '## Being healthy\n\nSelf-assessment: consistent\n\n### Major strengths\n\n- The council overestimates its strengths.\n',
    );
    silent(
      code,
      '## Being healthy\n\nSelf-assessment: consistent\n\n> The council overestimates its strengths.\n',
    );
    silent(
      code,
      '## Being healthy\n\nSelf-assessment: consistent\n\nOne school overestimates its strengths.\n',
    );
  });
  it('is silent where the numbers contradict the verdict already', () => {
    const text =
      "## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: consistent\n\nThe council's analysis overvalues progress.\n";
    silent(code, text);
    assert.ok(codes(text).includes('self-assessment/verdict-contradicts-grades'));
  });
  it('speaks with the words of the framework', () => {
    const [finding] = flags(
      code,
      "## Lending\n\nSelf-assessment: consistent\n\nThe library service's self-review ⟦overstates successes⟧.\n",
      { frameworks: [library] },
    );
    assert.match(finding!.message, /^The sentence says that the library service overestimates itself/);
  });
  it('changes the verdict when the writer wants it', () => {
    fixes(
      code,
      "## Being healthy\n\nSelf-assessment: consistent, mostly\n\nThe council's analysis ⟦overvalues progress⟧.\n",
      'Change the verdict to “overestimates”',
      "## Being healthy\n\nSelf-assessment: overestimates, mostly\n\nThe council's analysis overvalues progress.\n",
    );
  });
  it('does not change a verdict that the numbers bear out', () => {
    const text =
      "## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: overestimates\n\nThe council's analysis is consistent with the evidence.\n";
    const [finding] = flags(code, text.replace('is consistent with the evidence', '⟦$&⟧'));
    const [fix, ...others] = finding!.fixes();
    assert.equal(others.length, 0);
    assert.equal(fix?.disabled, 'The two grades confirm the verdict, so the sentence has to change.');
    assert.deepEqual(fix?.changes, []);
  });
});
