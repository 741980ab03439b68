import assert from 'node:assert/strict';
import { codes, fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'grade/out-of-range';

describe(code, () => {
  it('flags a number that the scale does not have', () => {
    flags(code, '## Being healthy\n\nGrade: ⟦5⟧\n');
    flags(code, '## Being healthy\n\nGrade: ⟦0⟧\n');
    flags(code, '## Being healthy\n\nGrade: ⟦-1⟧\n');
    flags(code, '## Being healthy\n\nGrade: ⟦2.5⟧\n');
    flags(code, '## Being healthy\n\n**Grade:** ⟦2,5⟧\n');
    flags(code, '## Being healthy\n\nGrade: ⟦12⟧ (good)\n');
  });

  it('flags it wherever a grade stands', () => {
    flags(code, '## Being healthy Grade ⟦7⟧\n\nSelf-grade: ⟦9⟧\n');
    flags(
      code,
      '| Area | Grade | Self-grade |\n| --- | --- | --- |\n| Being healthy | ⟦5⟧ | ⟦6⟧ |\n| Staying safe | 2 | 3 |\n',
    );
  });

  it('is silent on grades of the scale, words and prose', () => {
    silent(code, '## Being healthy\n\nGrade: 4\nSelf-grade: 1\n');
    silent(code, '## Being healthy\n\nGrade: two\n');
    silent(code, '## Being healthy\n\nGrade 5, there could be aspects that are good.\n');
    silent(code, '## Other matters\n\nGrade 5 pupils did well.\n');
    silent(code, '## Being healthy\n\nGrade: 2.0\n');
  });

  it('is silent on a field whose name has still to be put right', () => {
    assert.deepEqual(
      codes('## Being healthy\n\nGrade: 2\nSelf-garde: 7\n').filter((one) => /^grade/.test(one)),
      [],
    );
  });

  it('is the only finding of its grade', () => {
    const text =
      '## Being healthy\n\nGrade: 5 (good)\n\nThe contribution of services in this aspect is adequate.\n';
    assert.deepEqual(
      codes(text).filter((one) => one.startsWith('grade/')),
      [code],
    );
  });

  it('names the grades that there are', () => {
    const [finding] = flags(code, '## Being healthy\n\nSelf-grade: ⟦5⟧\n');
    assert.equal(
      finding?.message,
      '5 is not a self-grade on the scale. Enter 1 (inadequate), 2 (adequate), 3 (good) or 4 (outstanding).',
    );
  });

  it('offers the grades, the nearest first', () => {
    fixes(code, '## Being healthy\n\nGrade: ⟦5⟧\n', /^Change grade to /, '## Being healthy\n\nGrade: 4\n');
    fixes(code, '## Being healthy\n\nGrade: ⟦−3⟧', /^Change grade to /, '## Being healthy\n\nGrade: 1');
    fixes(code, '## Being healthy\n\nGrade: ⟦2,9⟧\n', /^Change grade to /, '## Being healthy\n\nGrade: 3\n');
  });

  it('offers first what the word beside it says, and keeps number and word a pair', () => {
    const text = '## Being healthy\n\nGrade: ⟦12⟧ (Adequate)\n';
    fixes(code, text, /^Change grade to /, '## Being healthy\n\nGrade: 2 (Adequate)\n');
    fixes(code, text, 'Change grade to 4 (outstanding)', '## Being healthy\n\nGrade: 4 (Outstanding)\n');
  });

  it('changes section and table together', () => {
    const table = (grade: string): string =>
      `| Area | Grade |\n| --- | --- |\n| Being healthy | ${grade} |\n| Staying safe | 2 |\n\n## Being healthy\n\nGrade: `;
    fixes(code, `${table('⟦5⟧')}⟦5⟧\n`, 'Change grade to 3 (good)', `${table('3')}3\n`);
    fixes(code, `${table('⟦5⟧')}⟦6⟧\n`, 'Change grade to 3 (good)', `${table('3')}6\n`);
  });

  it('knows the scale of the framework', () => {
    const frameworks = [library];
    silent(code, '## Rooms\n\nGrade: 5\n', { frameworks });
    fixes(code, '## Rooms\n\nGrade: ⟦0⟧\n', 'Change grade to 1 (excellent)', '## Rooms\n\nGrade: 1\n', {
      frameworks,
    });
  });
});
