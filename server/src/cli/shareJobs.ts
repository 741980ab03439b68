import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Help } from './helper';

/** Jobs that this thread and others do. */
interface Shared<Job, Result> {
  readonly jobs: readonly Job[];
  /** What a thread does, and what it has to know. */
  readonly help: Help;
  /** So many other threads. */
  readonly helpers: number;
  /** So many jobs go to a thread at a time. */
  readonly batch: number;
  /** So many are done here between two looks at the others. */
  readonly batchHere: number;
  readonly run: (job: Job) => Promise<Result>;
}

/** Does jobs on this thread and on others. `done` is called once a job, with its index, in no special order. */
export async function shareJobs<Job, Result>(
  { jobs, help, helpers, batch: size, batchHere, run }: Shared<Job, Result>,
  done: (index: number, result: Result) => void,
): Promise<void> {
  const queue = [...jobs.keys()].reverse();
  const take = (count: number): number[] => queue.splice(-count).reverse();

  const here = async (): Promise<void> => {
    while (queue.length > 0) {
      for (const index of take(batchHere)) done(index, await run(jobs[index]!));
      if (helpers > 0) await turn();
    }
  };
  const there = async (worker: Worker): Promise<void> => {
    while (queue.length > 0) {
      const batch = take(size);
      try {
        worker.postMessage(batch.map((index) => jobs[index]!));
        const [results] = (await once(worker, 'message')) as [Result[]];
        batch.forEach((index, i) => done(index, results[i]!));
      } catch {
        // The thread is gone; its jobs are done here.
        queue.push(...batch.reverse());
        return;
      }
    }
    worker.postMessage(undefined);
  };
  const workers = Array.from({ length: helpers }, () =>
    // A thread that breaks down is noticed by what waits for it; without a listener it would end the program.
    new Worker(__filename, { workerData: help }).on('error', () => undefined),
  );
  await Promise.all([here(), ...workers.map(there)]);
  await here();
}
