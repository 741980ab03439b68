import assert from 'node:assert/strict';
import fc from 'fast-check';
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

  it('is made of the words of the header, whatever that has', () => {
    const word = fc.oneof(
      fc.constantFrom('Ms', 'Dr', 'MR.', 'Rowan', 'ROWAN', 'van', 'OBE', '-', '’', ',', '(', ')', '\u00A0'),
      fc.constantFrom(
        '\uD800',
        '\uDC00x',
        'e\u0301',
        '\u0301',
        '\u200B',
        '\u2028',
        '\r',
        '\n',
        '🙂',
        '[name]',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const names = fc.array(word, { maxLength: 6 }).map((words) => words.join(' ').replaceAll('‸', ''));
    const asWritten = names.map((name) => letter(name));
    const asSaid = names.map((name) => letter(JSON.stringify(name)));
    const asList = names.map((name) => letter(name).replace('name:', '- name:'));
    const noMap = names.map((name) => letter(name).replace('\n  name:', ''));
    fc.assert(
      fc.property(fc.oneof(asWritten, asSaid, asList, noMap), (head) => {
        for (const label of offered(`${head}‸\n`)) {
          assert.match(label, /^Dear [^\r\n]*\p{L}/u);
          for (const one of label.split(' ').slice(1))
            assert.ok(head.includes(one) || head.includes(JSON.stringify(one).slice(1, -1)), label);
        }
      }),
      { numRuns: 200 },
    );
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
