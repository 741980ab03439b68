import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'grade/duplicate';

describe(code, () => {
  it('flags the later grade', () => {
    flags(code, '## Being healthy\n\nGrade: 2\n⟦Grade: 3⟧\n');
    flags(code, '## Being healthy\n\nGrade: 2\nSelf-grade: 3\n⟦**Grade:** 2⟧\n');
    flags(code, '## Being healthy – Grade 2\n\n⟦Grade: 2⟧\n');
    flags(code, '## Being healthy\n\nGrade: 2\n\nChildren are well.\n\n⟦Grade 3⟧\n');
  });

  it('flags an empty line beside one with a grade', () => {
    flags(code, '## Being healthy\n\n⟦Grade:⟧\nGrade: 2\n');
    flags(code, '## Being healthy\n\nGrade:\n⟦Grade:⟧\n');
  });

  it('flags what stands for a grade in the heading, above a field with a grade', () => {
    const source = '## Being healthy Grade ⟦TBC⟧\n\nGrade: 2\n';
    const [found] = flags(code, source);
    assert.equal(
      found?.message,
      '“TBC” is given as the grade here, but the grade below is 2 (adequate). Remove it from the heading.',
    );
    assert.deepEqual(
      found.related.map(({ at, message }) => [at.text, message]),
      [['Grade: 2', 'This line gives 2 (adequate)']],
    );
    fixes(code, source, 'Remove “TBC” from the heading', '## Being healthy\n\nGrade: 2\n');
    silent(code, '## Being healthy Grade TBC\n\nGrade:\n');
    silent(code, '## Being healthy Grade TBC\n');
  });

  it('is silent on one grade, on self-grades, on other sections and on prose', () => {
    silent(code, '## Being healthy\n\nGrade: 2\nSelf-grade: 2\n');
    silent(code, '## Being healthy\n\nGrade: 2\n\n## Staying safe\n\nGrade: 2\n');
    silent(code, '## Being healthy\n\nGrade: 2\n\nGrade 2, there could be aspects that are good.\n');
    silent(code, '## Being healthy – Grade 2\n\nGrade:\n');
    silent(code, '## Being healthy\n\nSelf-grade: 2\nSelf-grade: 3\n');
  });

  it('is not told of as a misplaced line too', () => {
    const text = '## Being healthy\n\nGrade: 2\n\nChildren are well.\n\nGrade: 3\n';
    assert.deepEqual(
      codes(text).filter((one) => /^(grade|field)\//.test(one)),
      [code],
    );
  });

  it('says both grades and where the first one stands', () => {
    const [two] = flags(code, '## Being healthy\n\nGrade: 2\n⟦Grade: 3⟧\n');
    assert.equal(
      two?.message,
      'This section has two grades: 3 (good) here, and 2 (adequate) above. Keep one of them.',
    );
    assert.deepEqual(
      two.related.map(({ at, message }) => [at.text, message]),
      [['Grade: 2', 'This line gives 2 (adequate)']],
    );
    const [same] = flags(code, '## Being healthy – Grade 2\n\n⟦Grade: 2⟧\n');
    assert.equal(
      same?.message,
      'The grade of this section is given twice: 2 (adequate) is in the heading too. Remove one of them.',
    );
    const [empty] = flags(code, '## Being healthy\n\n⟦Grade:⟧\nGrade: 2\n');
    assert.equal(
      empty?.message,
      'This grade line is empty, and another one gives 2 (adequate). Remove this one.',
    );
  });

  it('removes an equal one (T05, T13)', () => {
    const title = 'Remove the second grade';
    fixes(code, '## Being healthy\n\nGrade: 2\n⟦Grade: 2⟧\n', title, '## Being healthy\n\nGrade: 2\n');
    fixes(code, '## Being healthy\n\nGrade: 2\n⟦Grade: 2⟧', title, '## Being healthy\n\nGrade: 2');
    fixes(
      code,
      '## Being healthy\n\nGrade: 2\n⟦Grade: 2⟧\nSelf-grade: 2\n',
      title,
      '## Being healthy\n\nGrade: 2\nSelf-grade: 2\n',
    );
    fixes(
      code,
      '## Being healthy – Grade 2\n\n⟦Grade: 2⟧\n\nChildren are well.\n',
      title,
      '## Being healthy – Grade 2\n\nChildren are well.\n',
    );
    fixes(
      code,
      '## Being healthy – Grade 2\n⟦Grade: 2⟧\n\nChildren are well.\n',
      title,
      '## Being healthy – Grade 2\n\nChildren are well.\n',
    );
    fixes(code, '## Being healthy Grade 2\n\n⟦Grade: 2⟧', title, '## Being healthy Grade 2\n');
  });

  it('does so by itself only when nothing is lost', () => {
    const safe = (line: string): boolean | undefined => {
      const text = (second: string): string => `## Being healthy\n\nGrade: 2\n${second}\n`;
      return flags(code, text(`⟦${line}⟧`))[0]?.fixes()[0]?.safe;
    };
    assert.equal(safe('Grade: 2'), true);
    assert.equal(safe('Grade 2 (adequate)'), true);
    assert.equal(safe('Grade: 2 (good)'), false);
    assert.equal(safe('Grade: 2 <!-- agreed on Monday -->'), false);
    // What is left would be a field below the text.
    const [empty] = flags(code, '## Being healthy\n\n⟦Grade:⟧\n\nProse.\n\nGrade: 2\n');
    assert.equal(empty!.fixes()[0]!.safe, false);
  });

  it('does not remove one of two that say the same when a third is kept', () => {
    const fix = flags(code, '## Being healthy\n\nGrade: 3\n⟦Grade: 3⟧\n⟦Grade: 2⟧\n')[1]!.fixes()[1]!;
    assert.deepEqual(
      [fix.changes, fix.disabled],
      [[], '3 (good) is given in more than one place; remove all but one of them first.'],
    );
  });

  it('leaves the choice between two', () => {
    const text = '## Being healthy\n\nGrade: 2\n⟦Grade: 3⟧\n';
    fixes(code, text, 'Keep 2 (adequate), remove 3 (good)', '## Being healthy\n\nGrade: 2\n');
    fixes(code, text, 'Keep 3 (good), remove 2 (adequate)', '## Being healthy\n\nGrade: 3\n');
    const heading = '## Being healthy (Grade 2)\n\n⟦Grade: 3⟧\n';
    fixes(code, heading, 'Keep 3 (good), remove 2 (adequate)', '## Being healthy\n\nGrade: 3\n');
    fixes(code, heading, 'Keep 2 (adequate), remove 3 (good)', '## Being healthy (Grade 2)\n');
  });

  it('does not tear emphasis apart in the heading', () => {
    const text = '## **Being healthy – Grade 2**\n\n⟦Grade: 3⟧\n';
    const fix = flags(code, text)[0]!.fixes()[1];
    assert.deepEqual([fix?.changes, typeof fix?.disabled], [[], 'string']);
  });

  it('knows the framework', () => {
    const [finding] = flags(code, '## Rooms\n\nGrade: 1\n⟦Grade: 5⟧\n', { frameworks: [library] });
    assert.match(finding!.message, /5 \(failing\) here, and 1 \(excellent\) above/);
  });
});
