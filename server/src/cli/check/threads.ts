import { availableParallelism } from 'node:os';
import { checkJob, type Checked, type Job } from '../checkText';
import type { Flags } from '../configurationFor';
import { shareJobs } from '../shareJobs';

/**
 * For so many letters one more thread pays. Until its code has been made fast, which takes some five hundred letters, a
 * thread keeps two processors busy: where there are not two for each, the threads hold one another up for longer.
 */
const LETTERS_A_THREAD = 300;
const LETTERS_A_THREAD_OF_ONE = 1200;

/** Beyond this, more threads wait for one another more than they help. */
const MOST_HELPERS = 7;

/** Letters that go to a helper at a time, and that are checked here between two looks at the helpers. */
const BATCH = 16;
const BATCH_HERE = 2;

/** How many threads help with so many letters. */
export function helpersFor(letters: number, processors = availableParallelism()): number {
  const withTwo = Math.min(Math.floor(processors / 2) - 1, Math.floor(letters / LETTERS_A_THREAD));
  const withOne = Math.min(processors - 1, Math.floor(letters / LETTERS_A_THREAD_OF_ONE));
  return Math.min(MOST_HELPERS, Math.max(0, withTwo, withOne));
}

/** Tells what the job with this index came to. */
type Done = (index: number, result: Checked) => void;

/** Checks letters on this thread and on `helpers` others. `done` is called once a job, in no special order. */
export function checkJobs(jobs: readonly Job[], flags: Flags, helpers: number, done: Done): Promise<void> {
  const run = (job: Job): Promise<Checked> => checkJob(job, flags);
  const help = { command: 'check', flags } as const;
  return shareJobs({ jobs, help, helpers, batch: BATCH, batchHere: BATCH_HERE, run }, done);
}
