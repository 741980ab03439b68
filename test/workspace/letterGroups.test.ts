import assert from 'node:assert/strict';
import { byYear, groupByCouncil } from '../../server/src/workspace/letterGroups';
import { LetterIndex } from '../../server/src/workspace/letterIndex';
import { summariseText, type Summary } from '../../server/src/workspace/summary';
import { cpuTime } from '../support/time';

const letter = (name: string, council: string, year?: number, more = ''): Summary =>
  summariseText(
    `file:///letters/${name}.apa`,
    `---\n${council === '' ? '' : `council: ${council}\n`}${year === undefined ? '' : `year: ${year}\n`}${more}---\n`,
    {},
  );

describe('letters by council', () => {
  const all = [
    letter('z', ''),
    letter('b', 'Westholt', 2008),
    letter('c', 'Northmere', 2007),
    letter('d', 'northmere ', 2008),
    letter('e', 'Aldbury'),
  ];

  it('are in the order of the alphabet, whatever their spelling, those of no council last', () =>
    assert.deepEqual(groupByCouncil(all), [
      { key: 'aldbury', name: 'Aldbury', letters: 1 },
      { key: 'northmere', name: 'Northmere', letters: 2, years: { from: 2007, to: 2008 } },
      { key: 'westholt', name: 'Westholt', letters: 1, years: { from: 2008, to: 2008 } },
      { key: '', name: '', letters: 1 },
    ]));

  it('have the latest year first, those without one last', () =>
    assert.deepEqual(
      byYear([letter('a', 'A'), letter('b', 'A', 2007), letter('d', 'A', 2008), letter('c', 'A', 2008)]).map(
        ({ uri }) => uri.slice(-5, -4),
      ),
      ['c', 'd', 'b', 'a'],
    ));

  it('are quickly grouped when there are ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, n) =>
      letter(String(n), `Council ${n % 2500}`, 2000 + (n % 9)),
    );
    assert.ok(cpuTime(() => assert.equal(groupByCouncil(many).length, 2500)) < 1500);
  });
});

describe('the letter of the year before', () => {
  const FINAL = 'status: final\n';
  const before = (now: Summary, ...others: readonly Summary[]): string | undefined => {
    const index = new LetterIndex();
    for (const one of [now, ...others]) index.put(one);
    return index.before(now)?.replace('file:///letters/', '');
  };

  it('is the one that the header names', () => {
    const now = letter('now', 'Northmere', 2008, 'previous: old/then.apa\n');
    assert.equal(before(now, letter('other', 'Northmere', 2007)), 'old/then.apa');
  });

  it('is else the only one of the council and that year, or the only final one', () => {
    const now = letter('now', 'Northmere', 2008);
    assert.equal(before(now, letter('a', 'NORTHMERE', 2007), letter('b', 'Northmere', 2006)), 'a.apa');
    assert.equal(before(now, letter('a', 'Northmere', 2007), letter('b', 'Northmere', 2007, FINAL)), 'b.apa');
    assert.equal(
      before(now, letter('a', 'Northmere', 2007, 'framework: apa-2006\n'), letter('w', 'Westholt', 2007)),
      'a.apa',
    );
  });

  it('is none when that leaves several, or the letter does not say what it is about', () => {
    const [a, b] = [letter('a', 'Northmere', 2007), letter('b', 'Northmere', 2007)];
    assert.equal(before(letter('now', 'Northmere', 2008), a, b), undefined);
    assert.equal(before(letter('now', 'Northmere'), a), undefined);
    assert.equal(before(letter('now', '', 2008), letter('a', '', 2007)), undefined);
  });

  it('is forgotten when it goes', () => {
    const index = new LetterIndex();
    const now = letter('now', 'Northmere', 2008);
    index.put(letter('a', 'Northmere', 2007));
    assert.ok(index.before(now));
    index.remove('file:///letters/a.apa');
    assert.equal(index.before(now), undefined);
  });
});
