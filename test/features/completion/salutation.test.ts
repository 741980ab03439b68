import assert from 'node:assert/strict';
import { chosen, itemsAt } from './offers';

const letter = (name: string): string =>
  `---\ncouncil: Northmere\nyear: 2008\nto:\n  name: ${name}\n---\n\n# Title\n\n`;
const offered = (source: string): string[] =>
  itemsAt(source).flatMap(({ label, detail }) => (detail === 'salutation' ? [label] : []));

describe('completion of the salutation', () => {
  it('addresses the person of the header', () => {
    const head = letter('Ms A Rowan');
    chosen(`${head}‸\n`, 'Dear Ms Rowan', `${head}Dear Ms Rowan\n`);
    chosen(`${head.trimEnd()}\n‸\n`, 'Dear Ms Rowan', `${head}Dear Ms Rowan\n`);
    assert.deepEqual(offered(`${letter('Anna Rowan')}‸`), ['Dear Anna Rowan']);
  });

  it('is not offered where nobody is named, or a placeholder', () => {
    for (const name of ['', '[name]', '...']) assert.deepEqual(offered(`${letter(name)}‸\n`), [], name);
    assert.deepEqual(offered('# Title\n\n‸\n'), []);
  });

  it('is not offered twice, nor below table or sections', () => {
    const head = letter('Ms A Rowan');
    assert.deepEqual(offered(`${head}Dear Colleague\n\n‸\n`), []);
    assert.deepEqual(offered(`${head}| Area | Grade |\n| --- | --- |\n| Being healthy | 3 |\n\n‸\n`), []);
    assert.deepEqual(offered(`${head}## Being healthy\n\n‸\n`), []);
    assert.deepEqual(offered(`${head}‸\n\n## Being healthy\n`), ['Dear Ms Rowan']);
    assert.deepEqual(offered(`${head}Words ‸\n`), []);
  });
});
