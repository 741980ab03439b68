import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'table/order';
const head = '| Area | Grade |\n| --- | --- |\n';

describe(code, () => {
  it('flags the row that has to move, and no other', () => {
    const [finding] = flags(
      code,
      `${head}| Being healthy | 2 |\n| Enjoying and achieving | 3 |\n| Making a positive contribution | 2 |\n⟦| Staying safe | 3 |⟧\n`,
    );
    assert.equal(finding!.severity, 'hint');
    assert.equal(
      finding!.message,
      'The row for “Staying safe” belongs above the one for “Enjoying and achieving”. Move it there.',
    );
    assert.deepEqual(
      finding!.related.map(({ at, message }) => [at.text, message]),
      [['| Enjoying and achieving | 3 |', 'It belongs above this row']],
    );
    flags(
      code,
      `${head}| Capacity to improve | 2 |\n| Being healthy | 2 |\n| Staying safe | 3 |\n`.replace(
        '| Capacity to improve | 2 |',
        '⟦| Capacity to improve | 2 |⟧',
      ),
    );
  });
  it('is silent on rows in order, whatever stands between them', () => {
    silent(code, `${head}| Being healthy | 2 |\n| Staying safe | 3 |\n`);
    silent(code, `${head}| Overall effectiveness | 2 |\n| Average | 2 |\n| Capacity to improve | 3 |\n`);
    silent(code, `${head}| Being healthy | 2 |\n| Staying safe | 3 |\n| Being healthy | 2 |\n`);
    silent(code, `${head}| Staying safe | 2 |\n| Being healthy | 3 |\n| Staying safe | 2 |\n`);
    silent(code, `${head}| Staying safe | 2 |\n| Being heathy | 3 |\n| Capacity to improve | 3 |\n`);
  });
  it('moves the row up or down', () => {
    fixes(
      code,
      `${head}| Being healthy | 2 |\n| Enjoying and achieving | 3 |\n⟦| Staying safe | 3 |⟧`,
      'Move the row above “Enjoying and achieving”',
      `${head}| Being healthy | 2 |\n| Staying safe | 3 |\n| Enjoying and achieving | 3 |`,
    );
    fixes(
      code,
      `${head}⟦| Capacity to improve | 2 |⟧\n| Being healthy | 2 |\n| Staying safe | 3 |\n\nText.\n`,
      'Move the row below “Staying safe”',
      `${head}| Being healthy | 2 |\n| Staying safe | 3 |\n| Capacity to improve | 2 |\n\nText.\n`,
    );
    fixes(
      code,
      'Staying safe\t3\n⟦Being healthy\t2⟧',
      'Move the row above “Staying safe”',
      'Being healthy\t2\nStaying safe\t3',
    );
  });
  it('does not move rows around a line of dashes', () => {
    const source = '| Staying safe | 3 |\n| --- | --- |\n⟦| Being healthy | 2 |⟧\n';
    const [finding] = flags(code, source);
    const [fix] = finding!.fixes();
    assert.deepEqual(fix!.changes, []);
    assert.equal(fix!.disabled, 'The table has no heading row yet; add one first.');
  });
  it('goes by the framework in use', () => {
    flags(code, 'Theme | Mark\n--- | ---\nRooms | 2\n⟦Lending | 1⟧\n', { frameworks: [library] });
  });
});
