import { parentPort, workerData } from 'node:worker_threads';
import { checkJob, type Checked, type Job } from '../checkText';
import type { Flags } from '../configurationFor';

/** A thread that helps: letters come in, what they came to goes out, and nothing at all is the end. */
export function help(): void {
  const flags = workerData as Flags;
  parentPort?.on('message', (jobs: readonly Job[] | undefined) => {
    if (!jobs) return parentPort?.close();
    void answer(jobs, flags).then((results) => parentPort?.postMessage(results));
  });
}

async function answer(jobs: readonly Job[], flags: Flags): Promise<Checked[]> {
  const results: Checked[] = [];
  for (const job of jobs) results.push(await checkJob(job, flags));
  return results;
}
