import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { checkJob, type Checked, type Job } from '../checkText';
import type { Flags } from '../configurationFor';

/**
 * For so many letters one more thread pays. To start it and to warm it up costs as much as about ninety letters, so
 * that with two processors a fifth of the time is saved here, and nearly half of it for a thousand.
 */
const LETTERS_A_THREAD = 200;

/** Beyond this, more threads wait for one another more than they help. */
const MOST_HELPERS = 7;

/** Letters that go to a helper at a time, and that are checked here between two looks at the helpers. */
const BATCH = 16;
const BATCH_HERE = 2;

/** How many threads help with so many letters. */
export function helpersFor(letters: number, processors = availableParallelism()): number {
  return Math.min(processors - 1, MOST_HELPERS, Math.floor(letters / LETTERS_A_THREAD));
}

/** Tells what the job with this index came to. */
export type Done = (index: number, result: Checked) => void;

/** Checks letters on this thread and on `helpers` others. `done` is called once a job, in no special order. */
export async function checkJobs(
  jobs: readonly Job[],
  flags: Flags,
  helpers: number,
  done: Done,
): Promise<void> {
  const queue = [...jobs.keys()].reverse();
  const take = (count: number): number[] => queue.splice(-count).reverse();

  const here = async (): Promise<void> => {
    while (queue.length > 0) {
      for (const index of take(BATCH_HERE)) done(index, await checkJob(jobs[index]!, flags));
      if (helpers > 0) await turn();
    }
  };
  const there = async (worker: Worker): Promise<void> => {
    while (queue.length > 0) {
      const batch = take(BATCH);
      try {
        worker.postMessage(batch.map((index) => jobs[index]!));
        const [results] = (await once(worker, 'message')) as [Checked[]];
        batch.forEach((index, i) => done(index, results[i]!));
      } catch {
        // The thread is gone; its letters are checked here.
        queue.push(...batch.reverse());
        return;
      }
    }
    worker.postMessage(undefined);
  };
  const workers = Array.from({ length: helpers }, () =>
    // A thread that breaks down is noticed by what waits for it; without a listener it would end the program.
    new Worker(__filename, { workerData: flags }).on('error', () => undefined),
  );
  await Promise.all([here(), ...workers.map(there)]);
  await here();
}
