import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { readLetter } from '../../server/src/letter/letter';
import { rules } from '../../server/src/rules/registry';
import { LETTER } from '../support/letters';

/** Into how many shapes V8 puts some objects. It makes code fast for things of one shape, or of very few. */
function check(objects: readonly object[], shapes = 1): void {
  // Each time anew: V8 forgets what it has compiled once it was not run for a while.
  setFlagsFromString('--allow-natives-syntax');
  try {
    const haveOneShape = runInThisContext('(function (a, b) { return %HaveSameMap(a, b); })') as (
      a: object,
      b: object,
    ) => boolean;
    const found: object[] = [];
    for (const one of objects) if (!found.some((other) => haveOneShape(one, other))) found.push(one);
    assert.equal(found.length, shapes);
  } finally {
    setFlagsFromString('--no-allow-natives-syntax');
  }
}

describe('what the engine asks most', () => {
  // The first few of a kind may differ.
  const letters = Array.from({ length: 20 }, () => readLetter(LETTER)).slice(10);

  it('has rules of one shape', () => {
    check(rules);
  });
  it('has letters and outlines of one shape', () => {
    check(letters);
    check(letters.map(({ outline }) => outline));
  });
  it('has sections of one shape', () => check(letters.flatMap(({ sections }) => sections)));
  it('tells objects of different shapes apart', () => {
    check([{ a: 1 }, { b: 1 }, { a: 2 }], 2);
  });
});
