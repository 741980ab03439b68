import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'table/row-duplicate';
const head = '| Area | Grade | Self-grade |\n| --- | --- | --- |\n';

describe(code, () => {
  it('flags the later row and shows the first', () => {
    const [finding] = flags(
      code,
      `${head}| Being healthy | 2 | 3 |\n| Staying safe | 3 | |\n⟦| Be healthy | 3 | |⟧\n`,
    );
    assert.equal(
      finding!.message,
      'The table has “Be healthy” twice: 2 (adequate) and self-grade 3 (good) in the first row, 3 (good) here. Keep the right one.',
    );
    assert.deepEqual(
      finding!.related.map(({ at, message }) => [at.text, message]),
      [['| Being healthy | 2 | 3 |', 'The first row for “Being healthy”']],
    );
  });
  it('flags a third row as well', () => {
    flags(code, `${head}| Being healthy | 2 | |\n⟦| Being healthy | 2 | |⟧\n⟦| Being healthy | 3 | |⟧\n`);
  });
  it('removes a row that says nothing new', () => {
    fixes(
      code,
      `${head}| Being healthy | 2 | 3 |\n⟦| Being healthy | Grade 2 | |⟧\n| Staying safe | 3 | |\n`,
      'Remove the second row',
      `${head}| Being healthy | 2 | 3 |\n| Staying safe | 3 | |\n`,
    );
    fixes(
      code,
      `${head}| Being healthy | 2 | 3 |\n⟦| Being healthy | 2 | 3 |⟧`,
      'Remove the second row',
      `${head}| Being healthy | 2 | 3 |`,
    );
    fixes(code, 'Being healthy\t2\n⟦Being healthy\t2⟧', 'Remove the second row', 'Being healthy\t2');
  });
  it('asks which row is right where they differ', () => {
    const source = `${head}| Being healthy | 2 | |\n| Staying safe | 3 | |\n⟦| Being healthy | 4 | |⟧\n`;
    fixes(
      code,
      source,
      'Keep the first row: 2 (adequate)',
      `${head}| Being healthy | 2 | |\n| Staying safe | 3 | |\n`,
    );
    fixes(
      code,
      source,
      'Keep the second row: 4 (outstanding)',
      `${head}| Being healthy | 4 | |\n| Staying safe | 3 | |\n`,
    );
  });
  it('takes rows with other words beside the grade for different', () => {
    const note = '| Area | Grade | Note |\n| --- | --- | --- |\n| Being healthy | 2 | first |\n';
    const [finding] = flags(code, `${note}⟦| Being healthy | 2 | second |⟧\n`);
    assert.ok(finding!.message.endsWith('Keep the right one.'));
    fixes(code, `${note}⟦| Being healthy | 2 | First |⟧\n`, 'Remove the second row', note);
  });
  it('is silent on one row an area, misspelt rows and other tables', () => {
    silent(code, `${head}| Being healthy | 2 | |\n| Staying safe | 2 | |\n`);
    silent(code, `${head}| Being healthy | 2 | |\n| Being heathy | 2 | |\n`);
    silent(
      code,
      `${head}| Being healthy | 2 | |\n| Staying safe | 2 | |\n\n${head}| Being healthy | 2 | |\n| Staying safe | 2 | |\n`,
    );
  });
  it('goes by the framework in use', () => {
    flags(code, 'Theme | Mark\n--- | ---\nRooms | 2\n⟦Rooms and opening hours | 1⟧\n', {
      frameworks: [library],
    });
  });
});
