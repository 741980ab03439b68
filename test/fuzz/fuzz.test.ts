import assert from 'node:assert/strict';
import { fuzzCuts, fuzzSession, fuzzText, noSteps } from './fuzz';

/** The seeds are always the same here: what is found by chance is found by `npm run fuzz`. */
describe('whatever is written or sent', function () {
  this.timeout(60_000);

  it('is read, checked and changed without a fault, and every place named lies in the text', () => {
    const steps = noSteps();
    for (let seed = 1; seed <= 25; seed++) fuzzText(seed, steps);
    assert.equal(steps.texts, 25);
  });

  it('may be an example that is cut off, or that lacks a line', () => {
    const steps = noSteps();
    fuzzCuts(61, 7, steps);
    assert.ok(steps.cuts > 15, `${steps.cuts} texts`);
  });

  for (const [seed, editor] of [
    [2, 'an editor that can do everything'],
    [3, 'an editor that can do nothing'],
  ] as const)
    it(`gets answers as the protocol has them, by ${editor} (T01, T14, T18, T22, T23, T24)`, async () => {
      const steps = noSteps();
      await fuzzSession(seed, 150, steps);
      assert.equal(steps.messages, 150);
    });
});
