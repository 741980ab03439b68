import assert from 'node:assert/strict';
import fc from 'fast-check';
import { planOf } from '../../../client/src/preview/plan';

/** The steps for two orders of keys, each key a letter: "-a" takes one away, "+b<c" puts one before another. */
function plan(shown: string, wanted: string): string {
  return planOf([...shown], [...wanted])
    .map((step) => (step.do === 'remove' ? `-${step.key}` : `+${step.key}<${step.before ?? ''}`))
    .join(' ');
}

/** What a page has that makes the steps. */
function made(shown: readonly string[], wanted: readonly string[]): string[] {
  const page = [...shown];
  for (const step of planOf(shown, wanted)) {
    const at = page.indexOf(step.key);
    if (at >= 0) page.splice(at, 1);
    if (step.do === 'remove') continue;
    const place = step.before === undefined ? page.length : page.indexOf(step.before);
    assert.ok(place >= 0, `${step.before ?? ''} is not there`);
    page.splice(place, 0, step.key);
  }
  return page;
}

describe('the steps from one preview to the next', () => {
  it('are none for the same blocks', () => assert.equal(plan('abc', 'abc'), ''));

  it('put one block in the place of another', () => assert.equal(plan('abc', 'axc'), '-b +x<c'));

  it('put blocks in and take blocks out', () => {
    assert.equal(plan('abc', 'abxyc'), '+x<c +y<c');
    assert.equal(plan('abc', 'bc'), '-a');
    assert.equal(plan('', 'ab'), '+a< +b<');
    assert.equal(plan('ab', ''), '-a -b');
  });

  it('move one block past others and leave those alone', () => assert.equal(plan('abcd', 'dabc'), '+d<a'));

  it('come to what is wanted, whatever it is', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20)), fc.uniqueArray(fc.nat(20)), (a, b) => {
        assert.deepEqual(made(a.map(String), b.map(String)), b.map(String));
      }),
    ));
});
