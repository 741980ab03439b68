import { fixes, flags, silent } from '../../support/check';

const code = 'grade/out-of-range';

describe(code, () => {
  it('flags a number that the scale does not have', () => {
    flags(code, '## Being healthy\n\nGrade: ⟦5⟧\n');
    flags(code, '## Being healthy\n\nGrade: ⟦0⟧\n');
    flags(code, '## Being healthy\n\nGrade: ⟦-1⟧\n');
    flags(code, '## Being healthy\n\nGrade: ⟦2.5⟧\n');
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
  });
  it('offers the grades, the nearest first', () => {
    fixes(code, '## Being healthy\n\nGrade: ⟦5⟧\n', /^Change grade to 4/, '## Being healthy\n\nGrade: 4\n');
  });
});
