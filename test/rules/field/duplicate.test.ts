import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'field/duplicate';

describe(code, () => {
  it('flags the name of the later field', () => {
    flags(code, '## Being healthy\n\nGrade: 2\nSelf-grade: 3\n⟦Self-grade⟧: 3\n');
    flags(code, '## Being healthy\n\nSelf-assessment: mixed\n⟦Self assessment⟧: consistent\n');
    flags(code, '## Being healthy\n\nSelf-grade: 3\n\nChildren are well.\n\n⟦Self-grade⟧: 2\n');
  });

  it('flags the empty one of two', () => {
    flags(code, '## Being healthy\n\n⟦Self-grade⟧:\nSelf-grade: 3\n');
  });

  it('is silent on one of each, on other sections and on grades', () => {
    silent(code, '## Being healthy\n\nGrade: 2\nSelf-grade: 2\nSelf-assessment: consistent\n');
    silent(code, '## Being healthy\n\nSelf-grade: 2\n\n## Staying safe\n\nSelf-grade: 2\n');
    silent(code, '## Being healthy\n\nGrade: 2\nGrade: 3\n');
    silent(
      code,
      '## Being healthy\n\nSelf-grade: 3\n\nSelf-assessment: it was thorough, and staff took part in it.\n',
    );
  });

  it('says which one counts', () => {
    const [finding] = flags(code, '## Being healthy\n\nSelf-grade: 3\n⟦Self-grade⟧: 2\n');
    assert.equal(
      finding?.message,
      '“Self-grade” is given twice in this section: “3”, which counts, and “2” here. Keep one of them.',
    );
    assert.deepEqual(
      finding.related.map(({ at, message }) => [at.text, message]),
      [['Self-grade: 3', 'This “Self-grade” counts']],
    );
    const [same] = flags(code, '## Being healthy\n\nSelf-grade: 3\n⟦Self-grade⟧: 3\n');
    assert.equal(
      same?.message,
      '“Self-grade” is given twice in this section: “3” both times. Remove one of the lines.',
    );
  });

  it('removes an equal or empty one by itself, unless a comment would go with it', () => {
    fixes(
      code,
      '## Being healthy\n\nSelf-grade: 3\n⟦Self-grade⟧: 3',
      'Remove the second “Self-grade”',
      '## Being healthy\n\nSelf-grade: 3',
    );
    fixes(
      code,
      '## Being healthy\n\n⟦Self-grade⟧:\nSelf-grade: 3\n',
      'Remove the second “Self-grade”',
      '## Being healthy\n\nSelf-grade: 3\n',
    );
    const safe = (end: string): boolean | undefined => {
      const text = (name: string): string => `## Being healthy\n\nSelf-grade: 3\n${name}: 3${end}\n`;
      return flags(code, text('⟦Self-grade⟧'))[0]?.fixes()[0]?.safe;
    };
    assert.equal(safe(''), true);
    assert.equal(safe(' <!-- as agreed -->'), false);
    // What is left would be a field below the text.
    const [empty] = flags(code, '## Being healthy\n\n⟦Self-grade⟧:\n\nProse.\n\nSelf-grade: 3\n');
    assert.equal(empty!.fixes()[0]!.safe, false);
  });

  it('leaves the choice between two', () => {
    const text = '## Being healthy\n\nSelf-grade: 3\n\n⟦Self-grade⟧: 2\n\nChildren are well.\n';
    fixes(code, text, 'Keep “3”, remove “2”', '## Being healthy\n\nSelf-grade: 3\n\nChildren are well.\n');
    fixes(code, text, 'Keep “2”, remove “3”', '## Being healthy\n\nSelf-grade: 2\n\nChildren are well.\n');
  });

  it('does not remove one of two that say the same when a third is kept', () => {
    const text = '## Being healthy\n\nSelf-grade: 3\n⟦Self-grade⟧: 3\n⟦Self-grade⟧: 2\n';
    const fix = flags(code, text)[1]!.fixes()[1]!;
    assert.deepEqual(
      [fix.title, fix.changes, fix.disabled],
      ['Keep “2”, remove “3”', [], '“3” is on more than one line; remove all but one of them first.'],
    );
  });

  it('works in every framework', () => {
    flags(code, '## Rooms\n\nSelf-grade: 5\n⟦Self-grade⟧: 4\n', { frameworks: [library] });
  });
});
