import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'grade/judgement-mismatch';

/** A section with a grade and a judgement. */
function section(grade: string, judgement: string): string {
  return `## Being healthy\n\nGrade: ${grade}\n\nThe contribution of services in this aspect is ${judgement}.\n`;
}

describe(code, () => {
  it('flags the word of the sentence', () => {
    flags(code, section('2', '⟦inadequate⟧'));
    flags(code, section('3', '*⟦outstanding⟧*'));
    flags(code, '## Being healthy Grade 2\n\nThe contribution of services in this aspect is ⟦good⟧.\n');
    flags(
      code,
      "## Capacity to improve\n\nGrade: 3\n\nThe council's capacity to improve is ⟦adequate⟧. Its management of these services is good.\n",
    );
  });

  it('takes the grade from the table when the section has none', () => {
    const [finding] = flags(
      code,
      '| Area | Grade |\n| --- | --- |\n| Being healthy | 2 |\n| Staying safe | 2 |\n\n## Being healthy\n\nThe contribution of services in this aspect is ⟦good⟧.\n',
    );
    assert.equal(finding?.related[0]?.at.start, '| Area | Grade |\n| --- | --- |\n| Being healthy | '.length);
  });

  it('is silent on agreement', () => {
    silent(code, section('2', 'adequate'));
    silent(code, section('4', 'excellent'));
  });

  it('is silent on sentences about something else', () => {
    silent(code, section('1', 'inadequate').replace('\n\nThe', '\n\nThe fostering service is good. The'));
    silent(code, section('2', 'no longer inadequate'));
    silent(
      code,
      `${section('2', 'adequate')}\n### Major strengths\n\n- The contribution of services is good.\n`,
    );
  });

  it('is silent where the grade itself is at fault', () => {
    silent(code, section('5', 'good'));
    silent(code, section('good', 'adequate'));
    silent(code, section('1 – outstanding', 'outstanding'));
    silent(code, section('2\nGrade: 3', 'good'));
    flags(code, section('2\nGrade: 3', '⟦inadequate⟧'));
    const table = '| Area | Grade |\n| --- | --- |\n| Being healthy | 3 |\n| Staying safe | 2 |\n\n';
    silent(code, table + section('2', 'good'));
    flags(code, table + section('2', '⟦inadequate⟧'));
  });

  it('says both values, and where the grade stands', () => {
    const [finding] = flags(code, section('2 (adequate)', '⟦inadequate⟧'));
    assert.equal(
      finding?.message,
      'The sentence says “inadequate”, which is grade 1, but the grade of this section is 2 (adequate). Change the word or the grade.',
    );
    assert.deepEqual(
      finding.related.map(({ at, message }) => [at.text, message]),
      [['2 (adequate)', 'The grade is given here as 2 (adequate)']],
    );
  });

  it('changes the word, keeping its case and emphasis', () => {
    fixes(code, section('2', '⟦inadequate⟧'), 'Change “inadequate” to “adequate”', section('2', 'adequate'));
    fixes(code, section('2', '**⟦Good⟧**'), 'Change “Good” to “Adequate”', section('2', '**Adequate**'));
    fixes(code, section('3', '_⟦ADEQUATE⟧_'), 'Change “ADEQUATE” to “GOOD”', section('3', '_GOOD_'));
  });

  it('keeps the article right', () => {
    const text = (grade: number, words: string): string =>
      `## Being healthy\n\nGrade: ${grade}\n\nServices make ${words} contribution to improving outcomes.\n`;
    fixes(code, text(3, 'an ⟦adequate⟧'), /^Change “/, text(3, 'a good'));
    fixes(code, text(2, 'a *⟦good⟧*'), /^Change “/, text(2, 'an *adequate*'));
    fixes(code, text(2, 'an ⟦inadequate⟧'), /^Change “/, text(2, 'an adequate'));
  });

  it('changes the grade, in section and table together', () => {
    const letter = (grade: string, word = '⟦good⟧'): string =>
      `| Area | Grade |\n| --- | --- |\n| Being healthy | ${grade} |\n| Staying safe | 2 |\n\n${section(grade, word)}`;
    fixes(code, letter('2'), 'Change grade to 3 (good)', letter('3', 'good'));
    fixes(code, letter('2 (adequate)'), 'Change grade to 3 (good)', letter('3 (good)', 'good'));
  });

  it('says why a phrase cannot be changed for a word', () => {
    const text =
      "## Overall effectiveness\n\nGrade: 3\n\nChildren's services ⟦meet only minimum requirements⟧.\n";
    const [finding] = flags(code, text);
    assert.match(
      finding!.message,
      /^The sentence says “meet only minimum requirements”, which is grade 2 \(adequate\)/,
    );
    assert.match(finding!.fixes()[0]!.disabled ?? '', /by hand/);
    fixes(code, text, 'Change grade to 2 (adequate)', text.replace('3', '2').replace(/[⟦⟧]/g, ''));
  });

  it('knows the words of the framework', () => {
    const frameworks = [library];
    const text = (word: string): string =>
      `## Rooms\n\nGrade: 1\n\nThe work of the library in this theme is ${word}.\n`;
    silent(code, text('excellent'), { frameworks });
    fixes(code, text('⟦fragile⟧'), 'Change grade to 4 (fragile)', text('fragile').replace('1', '4'), {
      frameworks,
    });
    assert.ok(!codes(text('outstanding'), { frameworks }).includes(code));
  });
});
