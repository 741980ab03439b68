import assert from 'node:assert/strict';
import { fuzzSession } from './fuzzSession';
import { kindAt, KINDS, step } from './steps';

/** The seeds are always the same here: what is found by chance is found by `npm run fuzz`. */
describe('whatever is written, read or sent', function () {
  this.timeout(60_000);

  for (const [kind, { tested }] of Object.entries(KINDS))
    if (tested > 0)
      it(`does no harm: ${kind}`, async () => {
        for (let seed = 1; seed <= tested; seed++) assert.equal((await step(seed, kind)).steps, 1);
      });

  for (const [seed, editor] of [
    [2, 'an editor that can do everything'],
    [3, 'an editor that can do nothing'],
  ] as const)
    it(`gets answers as the protocol has them, by ${editor} (T01, T14, T18, T22, T23, T24)`, async () =>
      assert.equal(await fuzzSession(seed, 150), 150));

  it('is of every kind by chance', () => {
    const names = Object.keys(KINDS);
    assert.deepEqual(
      [kindAt(0), kindAt(0.5), kindAt(1 - 1e-9)],
      [names[0], 'a line of a page', names.at(-1)],
    );
    for (const { share } of Object.values(KINDS)) assert.ok(share > 0);
  });
});
