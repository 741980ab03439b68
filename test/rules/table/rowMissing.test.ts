import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'table/row-missing';
const sections =
  '\n\n## Being healthy\n\nGrade: 3\n\n## Staying safe\n\nGrade: 2\n\n## Enjoying and achieving\n\nGrade: 4\n';

describe(code, () => {
  it('flags an area with a section and no row, at the heading row', () => {
    const [finding] = flags(
      code,
      `⟦| Area | Grade |⟧\n| --- | --- |\n| Being healthy | 3 |\n| Staying safe | 2 |${sections}`,
    );
    assert.equal(finding!.severity, 'information');
    assert.equal(
      finding!.message,
      'The table has no row for “Enjoying and achieving”, which has a section. Add one with its grade, 4 (outstanding).',
    );
    assert.deepEqual(
      finding!.related.map(({ at, message }) => [at.text, message]),
      [['Enjoying and achieving', 'This section has no row in the table']],
    );
  });
  it('flags each such area', () => {
    flags(code, `⟦⟦| Area | Grade |⟧⟧\n| --- | --- |\n| Being healthy | 3 |${sections}`, { status: 'final' });
  });
  it('is silent on areas without a section, rows under an alias, and misspelt rows', () => {
    const table = (row: string): string =>
      `| Area | Grade |\n| --- | --- |\n| Being healthy | 3 |\n| Staying safe | 2 |\n${row}${sections}`;
    silent(code, table('| Enjoying and achieving | 4 |\n| Capacity to improve | 2 |'));
    silent(code, table('| Enjoy and achieve | 4 |'));
    silent(code, table('| Enjoying and acheiving | 4 |'));
  });
  it('is silent on a misspelt section, and where unknown rows may be the missing ones', () => {
    silent(code, '| Area | Grade |\n| --- | --- |\n| Being healthy | 3 |\n\n## Staying save\n\nGrade: 2\n');
    silent(
      code,
      '| Area | Grade |\n| --- | --- |\n| Being healthy | 3 |\n| Safety | 2 |\n\n## Staying safe\n\nGrade: 2\n',
    );
  });
  it('inserts the row in its place, padded like the others', () => {
    fixes(
      code,
      `⟦| Area                   | Grade |⟧
| ---------------------- | ----: |
| Being healthy          |     3 |
| Enjoying and achieving |     4 |${sections}`,
      'Insert a row for “Staying safe”',
      `| Area                   | Grade |
| ---------------------- | ----: |
| Being healthy          |     3 |
| Staying safe           |     2 |
| Enjoying and achieving |     4 |${sections}`,
    );
  });
  it('inserts it at the top or at the end', () => {
    fixes(
      code,
      `⟦| Area | Grade |⟧\n| --- | --- |\n| Staying safe | 2 |\n| Enjoying and achieving | 4 |${sections}`,
      'Insert a row for “Being healthy”',
      `| Area | Grade |\n| --- | --- |\n| Being healthy | 3 |\n| Staying safe | 2 |\n| Enjoying and achieving | 4 |${sections}`,
    );
    fixes(
      code,
      '## Staying safe Grade 2\n\n⟦| Area | Grade |⟧\n| --- | --- |\n| Being healthy | 3 |',
      'Insert a row for “Staying safe”',
      '## Staying safe Grade 2\n\n| Area | Grade |\n| --- | --- |\n| Being healthy | 3 |\n| Staying safe | 2 |',
    );
    fixes(
      code,
      '⟦| Area | Grade |⟧\n| --- | --- |\n\n## Being healthy\n',
      'Insert a row for “Being healthy”',
      '| Area | Grade |\n| --- | --- |\n| Being healthy | |\n\n## Being healthy\n',
    );
  });
  it('keeps to the table’s own form', () => {
    const last = '\n\n## Enjoying and achieving\n\nGrade: 4\nSelf-grade: 3\n';
    fixes(
      code,
      `⟦Area | Self-grade | Grade⟧\n--- | --- | ---\nBeing healthy | 4 | 3\nStaying safe | 2 | 2${last}`,
      /^Insert/,
      `Area | Self-grade | Grade\n--- | --- | ---\nBeing healthy | 4 | 3\nStaying safe | 2 | 2\nEnjoying and achieving | 3 | 4${last}`,
    );
    fixes(
      code,
      `⟦|Area|Grade|⟧\n|-|-|\n|Being healthy|3 (good)|\n|Staying safe|2 (adequate)|${last}`,
      /^Insert/,
      `|Area|Grade|\n|-|-|\n|Being healthy|3 (good)|\n|Staying safe|2 (adequate)|\n|Enjoying and achieving|4 (outstanding)|${last}`,
    );
    fixes(
      code,
      `⟦Area\t\tGrade⟧\nBeing healthy\t\t3\nStaying safe\t\t2${last}`,
      /^Insert/,
      `Area\t\tGrade\nBeing healthy\t\t3\nStaying safe\t\t2\nEnjoying and achieving\t\t4${last}`,
    );
    fixes(
      code,
      `⟦Being healthy\t3⟧\nStaying safe\t2${last}`,
      /^Insert/,
      `Being healthy\t3\nStaying safe\t2\nEnjoying and achieving\t4${last}`,
    );
    const ungraded = '\n\n## Enjoying and achieving\n\nSelf-grade: 3\n';
    fixes(
      code,
      `⟦Area\tGrade\tSelf-grade⟧\nBeing healthy\t3\t3\nStaying safe\t2\t2${ungraded}`,
      /^Insert/,
      `Area\tGrade\tSelf-grade\nBeing healthy\t3\t3\nStaying safe\t2\t2\nEnjoying and achieving\t–\t3${ungraded}`,
    );
  });
  it('goes by the framework in use', () => {
    fixes(
      code,
      '⟦| Theme | Mark |⟧\n| --- | --- |\n| Lending | 1 |\n\n## Lending\n\nGrade: 1\n\n## The library as a whole\n\nGrade: 2\n',
      'Insert a row for “The library as a whole”',
      '| Theme | Mark |\n| --- | --- |\n| The library as a whole | 2 |\n| Lending | 1 |\n\n## Lending\n\nGrade: 1\n\n## The library as a whole\n\nGrade: 2\n',
      { frameworks: [library] },
    );
  });
});
