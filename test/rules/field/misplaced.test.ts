import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'field/misplaced';

describe(code, () => {
  it('flags the name of a field below the text', () => {
    flags(code, '## Being healthy\n\nChildren are well.\n\n⟦Grade⟧: 2\n⟦Self-grade⟧: 3\n');
    flags(
      code,
      '## Being healthy\n\nGrade: 2\n\n### Major strengths\n\n- Nurses visit.\n\n⟦Self-assessment⟧: mixed\n',
    );
  });

  it('flags a grade below the text when the heading has only a place for one', () => {
    flags(code, '## Being healthy Grade TBC\n\nText.\n\n⟦Grade⟧: 2\n');
    silent(code, '## Being healthy Grade 3\n\nText.\n\nGrade: 2\n');
  });
  it('is silent on fields below the heading', () => {
    silent(code, '## Being healthy\n\nGrade: 2\n\nSelf-grade: 3\n\nChildren are well.\n');
    silent(code, '## Being healthy\nGrade: 2\n');
  });

  it('is silent on prose that begins like a field', () => {
    silent(
      code,
      '## Being healthy\n\nChildren are well.\n\nGrade 2, there could be aspects that are good.\n',
    );
    silent(code, '## Being healthy\n\nChildren are well.\n\nSelf-assessment: it was thorough.\n');
    silent(code, '## Being healthy\n\nThe table gives the following.\nGrade: 2\n');
    silent(code, '## Being healthy\n\n### Major strengths\n\n- Grade: 2\n');
  });

  it('leaves a second grade to its own rule', () => {
    const only = (text: string): string[] => codes(text).filter((one) => /^(grade|field)\//.test(one));
    assert.deepEqual(only('## Being healthy\n\nGrade: 2\n\nWell.\n\nGrade: 3\n'), ['grade/duplicate']);
    assert.deepEqual(only('## Being healthy – Grade 2\n\nWell.\n\nGrade: 2\n'), ['grade/duplicate']);
    assert.deepEqual(only('## Being healthy\n\nGrade: 2\n\nWell.\n\nGrade: 2\n'), ['grade/duplicate']);
  });

  it('says where it belongs', () => {
    const [finding] = flags(code, '## Being healthy\n\nGrade: 2\n\nChildren are well.\n\n⟦Self-grade⟧ 3\n');
    assert.equal(
      finding?.message,
      '“Self-grade: 3” comes after the text of “Being healthy”. Move it directly below the heading.',
    );
    assert.deepEqual(
      finding.related.map(({ at }) => at.text),
      ['Being healthy'],
    );
  });

  it('moves the line up, words and all', () => {
    const move = (name: string): string => `Move “${name}” below the heading`;
    fixes(
      code,
      '## Being healthy\n\nChildren are well.\n\n⟦Grade⟧: 2 (adequate) <!-- agreed -->\n\n### Major strengths\n',
      move('Grade'),
      '## Being healthy\n\nGrade: 2 (adequate) <!-- agreed -->\n\nChildren are well.\n\n### Major strengths\n',
    );
    fixes(
      code,
      '## Being healthy\n\nGrade: 2\nSelf-assessment: mixed\n\nChildren are well.\n\n⟦Self-grade⟧: 3',
      move('Self-grade'),
      '## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: mixed\n\nChildren are well.\n',
    );
    fixes(
      code,
      '## Being healthy\nChildren are well.\n\n⟦Grade⟧: 2\n',
      move('Grade'),
      '## Being healthy\n\nGrade: 2\n\nChildren are well.\n',
    );
  });

  it('works in every framework', () => {
    flags(code, '## Rooms\n\nWarm and dry.\n\n⟦Grade⟧: 5\n', { frameworks: [library] });
  });
});
