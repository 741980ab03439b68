import assert from 'node:assert/strict';
import { library } from '../../support/libraryFramework';
import { chosen, itemsAt, type Options } from './offers';

const TABLE = '# Title\n\n| Area | Grade |\n| --- | --- |\n| Being healthy | 3 |\n\n';
const KEY = 'Key to the grades: 4 = outstanding, 3 = good, 2 = adequate, 1 = inadequate.';
const offered = (source: string, options?: Options): boolean =>
  itemsAt(source, options).some(({ label }) => label === 'Key to the grades');

describe('completion of the key to the grades', () => {
  it('writes it below the table, with a line between', () => {
    chosen(`${TABLE}‸\n`, 'Key to the grades', `${TABLE}${KEY}\n`);
    chosen(`${TABLE.trimEnd()}\n‸\n`, 'Key to the grades', `${TABLE}${KEY}\n`);
    assert.ok(offered(`${TABLE}‸\n\n## Being healthy\n`));
  });

  it('is not offered where the letter has one, elsewhere, or without a table', () => {
    assert.ok(!offered(`${TABLE}${KEY}\n\n‸\n`));
    assert.ok(!offered(`${TABLE}‸\n\n## Being healthy\n\n${KEY}\n`));
    assert.ok(!offered(`${TABLE}## Being healthy\n\n‸\n`));
    assert.ok(!offered(`# Title\n\n‸\n${TABLE.slice(8)}`));
    assert.ok(!offered('# Title\n\n‸\n'));
  });

  it('has the words of the framework, the best first', () => {
    const table = '| Theme | Mark |\n| --- | --- |\n| Books and lending | 3 |\n\n';
    chosen(
      `${table}‸\n`,
      'Key to the grades',
      `${table}Key to the grades: 1 = excellent, 2 = strong, 3 = sound, 4 = fragile, 5 = failing.\n`,
      { frameworks: [library] },
    );
  });
});
