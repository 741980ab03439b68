import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'field/unknown';

describe(code, () => {
  it('flags a name that is nearly one', () => {
    flags(code, '## Being healthy\n\n⟦Grad⟧: 2\n⟦Self-garde⟧: 3\n⟦Self-asessment⟧: overestimates\n');
    flags(code, '## Being healthy\n\n**⟦Grades⟧:** 2\n');
    flags(code, '## Being healthy\n\n⟦Garde⟧: 2\n');
  });

  it('is silent on right names, on words that are not near, and on prose', () => {
    silent(code, '## Being healthy\n\nGRADE: 2\nSelf grade: 3\nself assessment: mixed\n');
    silent(code, '## Being healthy\n\nGrade: 2\nContact: J Alder\n');
    silent(code, '## Being healthy\n\nTrades: 2\n');
    silent(code, '## Being healthy\n\nTrade: falling for years.\n');
    silent(code, '## Being healthy\n\nGrade: 2\n\nChildren are well.\n\nGrad: 2\n');
  });

  it('is told of instead of a missing grade', () => {
    assert.deepEqual(
      codes('## Being healthy\n\nGrad: 2\n').filter((one) => /^(grade|field)\//.test(one)),
      [code],
    );
  });

  it('says what the value is and which name was meant', () => {
    const [finding] = flags(code, '## Being healthy\n\n⟦Grad⟧: 2\n');
    assert.equal(
      finding?.message,
      '“Grad” is not a field name, so its value “2” is not used. Did you mean “Grade”?',
    );
  });

  it('writes the name', () => {
    fixes(
      code,
      '## Being healthy\n\n⟦Grad⟧: 2\n',
      'Change “Grad” to “Grade”',
      '## Being healthy\n\nGrade: 2\n',
    );
    fixes(
      code,
      '## Being healthy\n\n*⟦Self-garde⟧:* 2',
      'Change “Self-garde” to “Self-grade”',
      '## Being healthy\n\n*Self-grade:* 2',
    );
  });

  it('asks first when the value would be doubled, wrong or contradicted', () => {
    const safe = (text: string): boolean | undefined => flags(code, text)[0]?.fixes()[0]?.safe;
    assert.equal(safe('## Being healthy\n\n⟦Grad⟧: 2\n'), true);
    assert.equal(safe('## Being healthy\n\nGrade: 3\n⟦Grad⟧: 2\n'), false);
    assert.equal(safe('## Being healthy – Grade 2\n\n⟦Grad⟧: 2\n'), false);
    assert.equal(safe('## Being healthy\n\n⟦Grad⟧: 7\n'), false);
    assert.equal(safe('## Being healthy\n\n⟦Grad⟧: 2 (good)\n'), false);
    assert.equal(
      safe('## Being healthy\n\n⟦Grad⟧: 2\n\nThe contribution of services in this aspect is good.\n'),
      false,
    );
    const verdict = (self: number): string =>
      `## Being healthy\n\nGrade: 2\nSelf-grade: ${self}\n⟦Self-asessment⟧: consistent\n`;
    assert.equal(safe(verdict(2)), true);
    assert.equal(safe(verdict(3)), false);
  });

  it('works in every framework', () => {
    flags(code, '## Rooms\n\n⟦Grad⟧: 5\n', { frameworks: [library] });
  });
});
