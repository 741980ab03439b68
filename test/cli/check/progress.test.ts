import assert from 'node:assert/strict';
import { TerminalProgress } from '../../../server/src/cli/check/progress';

/** What a run of so many letters, each of so many milliseconds, writes. */
function written(isTTY: boolean, letters: number, each: number): string[] {
  const out: string[] = [];
  let now = 50;
  const progress = new TerminalProgress({ isTTY, write: (text: string) => out.push(text) }, () => now);
  progress.start(letters);
  for (let i = 0; i < letters; i++) {
    now += each;
    progress.step();
  }
  progress.end();
  return out;
}

describe('Progress', () => {
  it('shows on a terminal how far a long run is, now and then, and takes the line away', () => {
    const out = written(true, 40, 50);
    assert.equal(out[0], '\r\u001B[KChecking letters: 20 of 40');
    assert.equal(out[1], '\r\u001B[KChecking letters: 22 of 40');
    assert.equal(out[out.length - 1], '\r\u001B[K');
    assert.equal(out.length, 12);
  });
  it('shows nothing of a short run', () => assert.deepEqual(written(true, 10, 50), []));
  it('shows nothing in a pipe', () => assert.deepEqual(written(false, 40, 50), []));
});
