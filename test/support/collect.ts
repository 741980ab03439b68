import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/** Everything that nothing refers to is gone afterwards. The heap in use, in bytes. */
export async function collect(): Promise<number> {
  // What a promise that has just been answered holds is held until the next turns.
  for (let n = 0; n < 5; n++) {
    await setTimeout(5);
    gc();
  }
  return process.memoryUsage().heapUsed;
}
