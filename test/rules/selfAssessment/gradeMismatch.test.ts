import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'self-assessment/grade-mismatch';
const write = (verdict: string): string => `Write “Self-assessment: ${verdict}”`;

/** The only finding's severity. */
function severity(text: string): string {
  const [finding] = flags(code, text);
  return finding!.severity;
}

describe(code, () => {
  it('flags a self-grade that is not the grade, and says by how much', () => {
    const [finding] = flags(code, '## Being healthy\n\nGrade: 2\nSelf-grade: ⟦3⟧\n');
    assert.equal(finding?.severity, 'warning');
    assert.equal(
      finding?.message,
      'The council graded itself 3 (good), one grade better than the 2 (adequate) given here, so it overestimates itself. Say so in the section: “Self-assessment: overestimates”.',
    );
    assert.deepEqual(
      finding?.related.map(({ at, message }) => `${at.text}: ${message}`),
      ['2: The grade is given here as 2 (adequate)'],
    );
    const [below] = flags(code, '## Being healthy\n\nGrade: 4 (outstanding)\nSelf-grade: ⟦2⟧ (adequate)\n');
    assert.match(
      below!.message,
      /^The council graded itself 2 \(adequate\), two grades worse .*, so it underestimates itself\./,
    );
  });
  it('compares with the heading and the table where the section has no field', () => {
    flags(code, '## Being healthy Grade 2\n\nSelf-grade: ⟦3⟧\n');
    flags(
      code,
      '| Area | Grade | Self-grade |\n| --- | --- | --- |\n| Being healthy | 2 | ⟦3⟧ |\n| Staying safe | 3 | 3 |\n\n## Being healthy\n\nProse.\n',
    );
    flags(
      code,
      '| Area | Grade |\n| --- | --- |\n| Being healthy | 2 |\n| Staying safe | 3 |\n\n## Being healthy\n\nSelf-grade: ⟦1⟧\n',
    );
  });
  it('is silent once the verdict or a sentence says so', () => {
    const grades = '## Being healthy\n\nGrade: 2\nSelf-grade: 3\n';
    silent(code, `${grades}Self-assessment: overestimates\n`);
    silent(code, `${grades}Self-assessment: mixed – see below\n`);
    silent(code, `${grades}\nThe council's analysis overvalues progress.\n`);
    silent(code, `${grades}\nThe council underestimates its weaknesses.\n`);
  });
  it('is silent where there is no section to say so, or not all of it', () => {
    const rows = (grade: string): string =>
      `| Area | Grade | Self-grade |\n| --- | --- | --- |\n| Being healthy | 2 | ${grade} |\n| Staying safe | 2 | |\n`;
    silent(code, rows('3'));
    silent(code, `${rows('3')}\n## Being healthy\n\n<!-- Ask about this.\n`);
    assert.equal(severity(`${rows('⟦3⟧')}\n## Being healthy\n\nProse.\n`), 'warning');
  });
  it('accepts a verdict after a misspelt name', () => {
    const grades = '## Being healthy\n\nGrade: 2\nSelf-grade: ⟦3⟧\n';
    silent(code, '## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-asessment: overestimates\n');
    const [finding] = flags(code, `${grades}Self-asessment: consistent\n`);
    assert.equal(finding!.severity, 'warning');
    assert.deepEqual(
      finding!.fixes().map(({ changes, disabled }) => [changes, disabled]),
      [[[], 'A line with a misspelt name gives a different verdict.']],
    );
  });
  it('stays a warning when the verdict or a sentence says anything else', () => {
    const grades = '## Being healthy\n\nGrade: 2\nSelf-grade: ⟦3⟧\n';
    assert.equal(severity(`${grades}Self-assessment: consistent\n`), 'warning');
    assert.equal(severity(`${grades}Self-assessment: underestimates\n`), 'warning');
    assert.equal(severity(`${grades}Self-assessment: rosy\n`), 'warning');
    assert.equal(severity(`${grades}\nThe council's analysis is consistent with the evidence.\n`), 'warning');
  });
  it('is silent where table and section differ and only one of them differs from the self-grade', () => {
    const table = (grade: number): string =>
      `| Area | Grade |\n| --- | --- |\n| Being healthy | ${grade} |\n| Staying safe | 3 |\n\n`;
    silent(code, `${table(3)}## Being healthy\n\nGrade: 2\nSelf-grade: 3\n`);
    silent(code, `${table(4)}## Being healthy\n\nGrade: 2\nSelf-grade: 3\n`);
    flags(code, `${table(1)}## Being healthy\n\nGrade: 2\nSelf-grade: ⟦3⟧\n`);
    silent(code, '## Being healthy\n\nGrade: 2 (good)\nSelf-grade: 3\n');
  });
  it('is silent where one of the two is not given, or is no grade of the scale', () => {
    silent(code, '## Being healthy\n\nGrade: 3\nSelf-grade: 3\n');
    silent(code, '## Being healthy\n\nGrade: 3\n');
    silent(code, '## Being healthy\n\nSelf-grade: 3\n');
    silent(code, '## Being healthy\n\nGrade:\nSelf-grade: 3\n');
    silent(code, '## Being healthy\n\nGrade: 5\nSelf-grade: 3\n');
    silent(code, '## Being healthy\n\nGrade: 2\nSelf-grade: three\n');
    silent(code, '## Being healthy\n\nGrade: 2\n\nSelf-grade 3 was what the council had asked for.\n');
  });
  it('runs the other way on a scale whose best grade is the lowest', () => {
    const [finding] = flags(code, '## Lending\n\nGrade: 2\nSelf-grade: ⟦1⟧\n', { frameworks: [library] });
    assert.match(
      finding!.message,
      /^The library service graded itself 1 \(excellent\), one grade better than the 2 \(strong\).*overestimates/,
    );
    silent(code, '## Lending\n\nGrade: 1\nSelf-grade: 1\n', { frameworks: [library] });
  });

  it('writes the verdict below the self-grade', () => {
    fixes(
      code,
      '## Being healthy\n\nGrade: 2\nSelf-grade: ⟦3⟧\n\nProse.\n',
      write('overestimates'),
      '## Being healthy\n\nGrade: 2\nSelf-grade: 3\nSelf-assessment: overestimates\n\nProse.\n',
    );
    fixes(
      code,
      '## Being healthy\nGrade: 3\nSelf-grade: ⟦1⟧',
      write('underestimates'),
      '## Being healthy\nGrade: 3\nSelf-grade: 1\nSelf-assessment: underestimates',
    );
  });
  it('leaves the first verdict of a final letter to the writer, since it shows the areas without one', () => {
    const text = '## Being healthy\n\nGrade: 2\nSelf-grade: ⟦3⟧\n\n## Staying safe\n\nGrade: 2\n';
    const safe = (more: string, status: 'draft' | 'final'): boolean =>
      flags(code, text + more, { status })[0]!.fixes()[0]!.safe;
    assert.equal(safe('', 'final'), false);
    assert.equal(safe('', 'draft'), true);
    assert.equal(safe('Self-assessment: consistent\n', 'final'), true);
  });
  it('fills an empty verdict field', () => {
    for (const [before, after] of [
      ['Self-assessment:', 'Self-assessment: overestimates'],
      ['Self-assessment: ', 'Self-assessment: overestimates'],
      ['Self-assessment: <!-- ask -->', 'Self-assessment: overestimates <!-- ask -->'],
    ])
      fixes(
        code,
        `## Being healthy\n\nGrade: 2\nSelf-grade: ⟦3⟧\n${before}\n`,
        write('overestimates'),
        `## Being healthy\n\nGrade: 2\nSelf-grade: 3\n${after}\n`,
      );
  });
  it('writes below the last field, or below the heading, when the self-grade stands in the table', () => {
    const table =
      '| Area | Grade | Self-grade |\n| --- | --- | --- |\n| Being healthy | 2 | ⟦3⟧ |\n| Staying safe | 3 | 3 |\n\n';
    const bare = table.replace(/[⟦⟧]/g, '');
    fixes(
      code,
      `${table}## Being healthy\n\nGrade: 2\n\nProse.\n`,
      write('overestimates'),
      `${bare}## Being healthy\n\nGrade: 2\nSelf-assessment: overestimates\n\nProse.\n`,
    );
    fixes(
      code,
      `${table}## Being healthy\n\nProse.\n`,
      write('overestimates'),
      `${bare}## Being healthy\n\nSelf-assessment: overestimates\n\nProse.\n`,
    );
    fixes(
      code,
      `${table}## Being healthy\nProse.\n`,
      write('overestimates'),
      `${bare}## Being healthy\n\nSelf-assessment: overestimates\n\nProse.\n`,
    );
    fixes(
      code,
      `${table}## Being healthy`,
      write('overestimates'),
      `${bare}## Being healthy\n\nSelf-assessment: overestimates`,
    );
  });
  it('says why it cannot write it', () => {
    const reasons = (text: string): (string | undefined)[] => {
      const [finding] = flags(code, text);
      return finding!.fixes().map(({ disabled }) => disabled);
    };
    assert.deepEqual(
      reasons(
        "## Being healthy\n\nGrade: 2\nSelf-grade: ⟦3⟧\n\nThe council's analysis is consistent with the evidence.\n",
      ),
      ['A sentence of the section gives a different verdict.'],
    );
    assert.deepEqual(
      reasons('## Being healthy\n\nGrade: 2\nSelf-grade: ⟦3⟧\nSelf-assessment: consistent\n'),
      [],
    );
  });
});
