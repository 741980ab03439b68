import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'table/malformed-row';
const head = '| Area | Grade |\n| --- | --- |\n';
const wide = '| Area | Grade | Self-grade |\n| --- | --- | --- |\n';

describe(code, () => {
  it('flags a row with too few or too many cells', () => {
    const [few, many] = flags(
      code,
      `${wide}⟦| Being healthy | 2 |⟧\n| Staying safe | 3 | 3 |\n⟦| Capacity to improve | 2 | 3 | x |⟧\n`,
    );
    assert.equal(few!.message, 'This row has 2 cells, but the table has 3 columns. Add the missing cell.');
    assert.equal(
      many!.message,
      'This row has 4 cells, but the table has 3 columns. Remove the extra cell, or write \\| for a bar within a cell.',
    );
    flags(code, `${head}⟦| Being healthy |⟧\n| Staying safe | 3 |\n`);
  });
  it('is silent on whole rows in any form', () => {
    silent(code, `${head}| Being healthy | |\n| Staying safe | 3 |\n`);
    silent(code, 'Area | Grade\n--- | ---\nBeing healthy |\nStaying safe | 2 \\| 3\n');
    silent(code, 'Area\tGrade\tSelf-grade\nBeing healthy\t2\nStaying safe\t3\t3\t\n');
    silent(code, '| Ward | Homes |\n| --- | --- |\n| North |\n');
  });
  it('leaves a row alone that has just been begun, but not in a final letter', () => {
    for (const row of ['|', '| ', '| |']) {
      const source = `${wide}| Staying safe | 3 | 3 |\n${row}\n`;
      silent(code, source);
      flags(code, `${wide}| Staying safe | 3 | 3 |\n⟦${row.trim()}⟧\n`, { status: 'final' });
    }
  });
  it('adds missing cells', () => {
    fixes(
      code,
      `${wide}⟦| Being healthy | 2 |⟧\n| Staying safe | 3 | 3 |\n`,
      'Add the missing cell',
      `${wide}| Being healthy | 2 | |\n| Staying safe | 3 | 3 |\n`,
    );
    fixes(
      code,
      `${wide}⟦| Being healthy⟧\n| Staying safe | 3 | 3 |\n`,
      'Add the 2 missing cells',
      `${wide}| Being healthy | | |\n| Staying safe | 3 | 3 |\n`,
    );
  });
  it('adds them to rows without bars at the sides', () => {
    const plain = 'Area | Grade | Self-grade\n--- | --- | ---\nStaying safe | 3 | 3\n';
    for (const [row, whole] of [
      ['Being healthy', 'Being healthy | | |'],
      ['Being healthy | 2', 'Being healthy | 2 |  |'.replace('  ', ' ')],
      ['Being healthy |', 'Being healthy | | |'],
      ['Being healthy | 2 |', 'Being healthy | 2 | |'],
    ] as const) {
      fixes(code, `${plain}⟦${row}⟧`, /^Add the/, plain + whole);
      silent(code, plain + whole);
    }
  });
  it('fills them with what the section says', () => {
    const section = '\n## Being healthy\n\nGrade: 2\nSelf-grade: 3\n';
    fixes(
      code,
      `${wide}⟦| Being healthy |⟧\n| Staying safe | 3 | 3 |\n${section}`,
      'Add the 2 missing cells, with 2 (adequate) and 3 (good) from the section',
      `${wide}| Being healthy | 2 | 3 |\n| Staying safe | 3 | 3 |\n${section}`,
    );
  });
  it('removes empty cells that are too much', () => {
    fixes(
      code,
      `${head}⟦| Being healthy | 2 | | |⟧\n| Staying safe | 3 |\n`,
      'Remove the 2 empty cells',
      `${head}| Being healthy | 2 |\n| Staying safe | 3 |\n`,
    );
    fixes(
      code,
      'Area | Grade\n--- | ---\nBeing healthy | 2\n⟦Staying safe | 3 | |⟧',
      'Remove the empty cell',
      'Area | Grade\n--- | ---\nBeing healthy | 2\nStaying safe | 3 |',
    );
  });
  it('asks first where the empty cell stands among others', () => {
    const source = `${head}⟦| Being healthy | | 2 |⟧\n| Staying safe | 3 |\n`;
    fixes(code, source, 'Remove the empty cell', `${head}| Being healthy | 2 |\n| Staying safe | 3 |\n`);
    const [finding] = flags(code, source);
    assert.deepEqual(
      finding!.fixes().map(({ safe }) => safe),
      [false],
    );
  });
  it('offers nothing where words would go', () => {
    const source = `${head}⟦| Being healthy | 2 | good |⟧\n| Staying safe | 3 |\n`;
    const [finding] = flags(code, source);
    assert.deepEqual(finding!.fixes(), []);
  });
  it('flags the heading row alone when every row differs from it', () => {
    const [finding] = flags(
      code,
      '⟦| Area | Grade |⟧\n| --- | --- | --- |\n| Being healthy | 2 | 3 |\n| Staying safe | 3 | 3 |\n',
    );
    assert.equal(
      finding!.message,
      'The heading row has 2 cells, but every row below it has 3. Make them agree.',
    );
  });
  it('flags a line of dashes with too few or too many columns, which no other reader takes for a table', () => {
    const rows = '| Being healthy | 2 |\n| Staying safe | 3 |\n';
    for (const dashes of ['| --- |', '| --- | --- | --- |'])
      fixes(
        code,
        `| Area | Grade |\n⟦${dashes}⟧\n${rows}`,
        /^(?:Add the missing cell|Change the line of dashes to 2 columns)$/,
        `| Area | Grade |\n| --- | --- |\n${rows}`,
      );
  });
  it('sets text that stands directly below the table apart', () => {
    const rows = `${head}| Being healthy | 2 |\n| Staying safe | 3 |\n`;
    const source = `${rows}⟦The grades are\nthose of the year.⟧\n\nText.\n`;
    const [finding] = flags(code, source);
    assert.equal(
      finding!.message,
      'This text is directly below the table, so it is read as part of it. Leave a blank line between them.',
    );
    fixes(
      code,
      source,
      'Insert a blank line below the table',
      `${rows}\nThe grades are\nthose of the year.\n\nText.\n`,
    );
  });
  it('leaves the grade of a final letter to the writer', () => {
    const source = `${head}⟦| Being healthy |⟧\n| Staying safe | 3 |\n`;
    for (const status of ['draft', 'final'] as const) {
      const [finding] = flags(code, source, { status });
      assert.deepEqual(
        finding!.fixes().map(({ safe }) => safe),
        [status === 'draft'],
      );
    }
  });
  it('goes by the framework in use', () => {
    flags(code, '| Theme | Mark |\n| --- | --- |\n⟦| Rooms |⟧\n| Lending | 3 |\n', { frameworks: [library] });
  });
});
