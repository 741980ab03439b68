import assert from 'node:assert/strict';
import { cpuTime } from './time';

const SIZE = 50_000;

/**
 * Reading twice as much takes about twice as long, not four times: the text is one piece repeated. Quick readings say
 * nothing about growth and pass. What counts is the processor's time, since others may want the machine as well; what
 * is made beside it, such as faster code, gets some more chances.
 */
export function staysLinear(piece: string, read: (text: string) => void): void {
  const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const time = (length: number): number => {
    const input = text(length);
    return cpuTime(() => read(input));
  };
  time(1000);
  let factor = 0;
  for (let n = 0; n < 5; n++) {
    const once = time(SIZE);
    const twice = time(2 * SIZE);
    if (twice < 100) return;
    factor = twice / once;
    if (factor < 3) return;
  }
  assert.fail(`${JSON.stringify(piece)}: twice the text takes ${factor.toFixed(1)} times as long`);
}
