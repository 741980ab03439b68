import assert from 'node:assert/strict';
import { defaultFramework } from '../../../server/src/framework/builtin';
import { codes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'best-fit/implausible';

/** A table with the overall grade and the outcome grades, in the framework's order. */
function table(overall: string, ...outcomes: readonly (number | string)[]): string {
  const { areas } = defaultFramework;
  const rows = [overall, ...outcomes].map((grade, index) => `| ${areas[index]?.label} | ${grade} |\n`);
  return `| Assessment judgement area | APA grade |\n| --- | --- |\n${rows.join('')}`;
}

describe(code, () => {
  it('flags an overall grade two steps from the middle outcome grade', () => {
    flags(code, table('⟦4⟧', 2, 2, 3, 2, 2));
    flags(code, table('⟦1⟧ (inadequate)', 3, 3, 3, 2, 4));
    flags(code, table('⟦4⟧', 1, 2, 3, 2));
  });

  it('marks the grade of the section when there is one', () => {
    flags(code, `${table('4', 2, 2, 2, 2, 2)}\n## Overall effectiveness\n\nGrade: ⟦4⟧\n`);
  });

  it('is silent on grades that real letters have', () => {
    silent(code, table('2', 3, 3, 2, 3, 2));
    silent(code, table('4', 4, 4, 4, 4, 4));
    silent(code, table('3', 1, 2, 3, 3, 3));
    silent(code, table('2', 4, 4, 3, 3, 3));
    // Half-way between 2 and 3.
    silent(code, table('4', 2, 2, 3, 3));
  });

  it('is silent while most outcome grades are not known', () => {
    silent(code, table('4', 1, 2));
    silent(code, table('4', 2, 2, '', '', 'good'));
    silent(code, table('', 2, 2, 2, 2, 2));
    silent(code, table('7', 2, 2, 2, 2, 2));
  });

  it('is silent where the section of an area gives another grade that would be near', () => {
    silent(code, `${table('4', 2, 2, 3, 2, 2)}\n## Overall effectiveness\n\nGrade: 3\n`);
    silent(code, `${table('3', 2, 2, 3, 2, 2)}\n## Overall effectiveness\n\nGrade: 4\n`);
    silent(code, `${table('4', 2, 2, 3, 3, 2)}\n## Being healthy\n\nGrade: 3\n`);
    flags(
      code,
      `${table('4', 2, 2, 3, 2, 2)}\n## Overall effectiveness\n\nGrade: ⟦4⟧\n\n## Being healthy\n\nGrade: 1\n`,
    );
  });

  it('says the values and that they may be right', () => {
    const [finding] = flags(code, table('⟦4⟧', 2, 2, 3, 2, 2), { status: 'final' });
    assert.equal(
      finding?.message,
      "“Overall effectiveness of children's services” is 4 (outstanding), but the middle outcome grade is 2 (adequate). This may be right, because grades are a best fit. Please check.",
    );
    assert.equal(finding.severity, 'information');
    assert.deepEqual(
      finding.related.map(({ at }) => at.text),
      ['2', '2', '3', '2', '2'],
    );
  });

  it('knows which end of the scale is better', () => {
    const letter =
      '| Theme | Mark |\n| --- | --- |\n| The library as a whole | ⟦1⟧ |\n| Lending | 3 |\n| Rooms | 4 |\n';
    const [finding] = flags(code, letter, { frameworks: [library] });
    assert.match(
      finding!.message,
      /1 \(excellent\), but the middle outcome grade is between 3 \(sound\) and 4 \(fragile\)/,
    );
    assert.ok(!codes(letter).includes(code));
  });
});
