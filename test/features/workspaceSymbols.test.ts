import assert from 'node:assert/strict';
import { byCouncilAndYear, matches, symbolsOf } from '../../server/src/features/workspaceSymbols';
import { readLetter } from '../../server/src/letter/letter';
import { LETTER } from '../support/letters';
import { everyPrefix, within } from '../support/prefixes';

const of = (text: string) => symbolsOf(readLetter(text), 'file.apa');

describe('workspace symbols', () => {
  it('are the letter, then its areas with their grades in the framework’s order', () => {
    assert.deepEqual(
      of(LETTER).symbols.map(({ kind, name, container, range }) => [
        kind,
        name,
        container,
        LETTER.slice(range.start, range.start + 13),
      ]),
      [
        ['letter', 'Northmere Borough Council 2008', undefined, 'Annual perfor'],
        [
          'area',
          "Overall effectiveness of children's services: 3 (good)",
          'Northmere Borough Council 2008',
          'Overall effec',
        ],
        ['area', 'Being healthy: 2 (adequate)', 'Northmere Borough Council 2008', 'Being healthy'],
      ],
    );
  });

  it('name a letter by its file when it does not say whose it is (T50)', () => {
    assert.deepEqual(
      of('').symbols.map(({ name }) => name),
      ['file.apa'],
    );
    assert.deepEqual(
      of('---\nyear: 2008\n').symbols.map(({ name }) => name),
      ['file.apa'],
    );
    assert.equal(of('## Being healthy\n').symbols[1]!.name, 'Being healthy: not given');
  });

  it('are sorted by council, then by year, the latest first', () => {
    const letter = (council: string, year: number) => of(`---\ncouncil: ${council}\nyear: ${year}\n---\n`);
    const sorted = [letter('Westholt', 2007), letter('Eastcombe', 2007), letter('eastcombe', 2008)].sort(
      byCouncilAndYear,
    );
    assert.deepEqual(
      sorted.map(({ symbols }) => symbols[0]!.name),
      ['eastcombe 2008', 'Eastcombe 2007', 'Westholt 2007'],
    );
  });

  it('are found by any words of their own or their letter’s', () => {
    const found = (query: string): string[] =>
      of(LETTER)
        .symbols.filter((symbol) => matches(symbol, query))
        .map(({ kind, name }) => `${kind} ${name}`);
    assert.equal(found('').length, 3);
    assert.deepEqual(found('healthy'), ['area Being healthy: 2 (adequate)']);
    assert.deepEqual(found('NORTHMERE  2 heal'), ['area Being healthy: 2 (adequate)']);
    assert.deepEqual(found('children’s'), ["area Overall effectiveness of children's services: 3 (good)"]);
    assert.deepEqual(found('westholt'), []);
  });

  it('lie in any cut-off letter, and have a name', () => {
    everyPrefix((letter, text) => {
      for (const { range, name } of symbolsOf(letter, 'x').symbols) {
        within(text, range);
        assert.ok(name);
      }
    });
  });
});
