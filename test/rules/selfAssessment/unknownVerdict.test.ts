import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'self-assessment/unknown-verdict';
const line = (value: string): string => `## Being healthy\n\nSelf-assessment: ${value}\n`;

/** The titles of the fixes for this value. */
function offers(value: string): string[] {
  const [finding] = flags(code, line(`⟦${value}⟧`));
  return finding!.fixes().map(({ title }) => title.replace('Change the ', ''));
}

describe(code, () => {
  it('flags a value that is none of the four', () => {
    const [finding] = flags(code, line('⟦consistant⟧'));
    assert.equal(finding?.severity, 'error');
    assert.equal(
      finding?.message,
      '“consistant” is not a verdict. Use consistent, overestimates, underestimates or mixed. Did you mean “consistent”?',
    );
    flags(code, line('⟦accurate⟧'));
    flags(code, line('⟦over-estimates⟧ – in part'));
    flags(code, line('⟦yes⟧, on the whole'));
    flags(code, line('⟦(see below)⟧'));
  });
  it('is silent on the four, in any case and with words behind them, on nothing and on prose', () => {
    for (const value of [
      'consistent',
      'Overestimates',
      'underestimates – in part',
      'mixed (see below)',
      '',
      ' ',
    ])
      silent(code, line(value));
    // A placeholder is reported as that.
    silent(code, line('(to follow)'));
    flags('text/placeholder', line('⟦(to follow)⟧'));
    silent(code, '## Being healthy\n\nSelf-assessment is a habit of this council.\n');
    silent(code, '## Being healthy\n\nProse.\n\nSelf-assessment: as it was said above.\n');
    silent(code, '## Other matters\n\nProse.\n');
  });
  it('offers the verdict that was meant', () => {
    const verdict = (value: string): string[] => offers(value).map((title) => /“(.*)”/.exec(title)![1]!);
    assert.deepEqual(verdict('consistant'), ['consistent']);
    assert.deepEqual(verdict('over-estimated'), ['overestimates']);
    assert.deepEqual(verdict('Underestimate'), ['underestimates']);
    assert.deepEqual(verdict('accurate'), ['consistent']);
    assert.deepEqual(verdict('consistent with the evidence'), ['consistent']);
    assert.deepEqual(verdict('overvalues progress'), ['overestimates']);
    assert.deepEqual(verdict('underestimates weaknesses'), ['overestimates']);
    assert.deepEqual(verdict('overstates weaknesses'), ['underestimates']);
    assert.deepEqual(verdict('hopeful'), ['consistent', 'overestimates', 'underestimates', 'mixed']);
    assert.deepEqual(verdict('overestimates attendance'), [
      'consistent',
      'overestimates',
      'underestimates',
      'mixed',
    ]);
  });
  it('takes a grade for the self-grade', () => {
    const [finding] = flags(code, line('⟦3⟧'));
    assert.match(finding!.message, /^“3” is a grade, not a verdict\./);
    fixes(code, line('⟦3⟧'), 'Change the line to “Self-grade: 3”', '## Being healthy\n\nSelf-grade: 3\n');
    assert.ok(!offersBesideSelfGrade('3').some((title) => title.includes('Self-grade')));
  });
  it('changes the word and leaves the rest', () => {
    fixes(
      code,
      line('⟦over-estimates⟧ – in part'),
      'Change the verdict to “overestimates”',
      line('overestimates – in part'),
    );
  });
  it('reads the words of other frameworks', () => {
    const [finding] = flags(code, '## Lending\n\nSelf-assessment: ⟦understates gaps⟧\n', {
      frameworks: [library],
    });
    assert.match(finding!.message, /Did you mean “overestimates”/);
  });
});

function offersBesideSelfGrade(value: string): string[] {
  const text = `## Being healthy\n\nSelf-grade: 2\nSelf-assessment: ⟦${value}⟧\n`;
  const [finding] = flags(code, text);
  return finding!.fixes().map(({ title }) => title);
}
