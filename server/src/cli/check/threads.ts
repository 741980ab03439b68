import { availableParallelism } from 'node:os';
import { checkJob, type Checked, type Job } from '../checkText';
import type { Flags } from '../configurationFor';
import { shareJobs } from '../shareJobs';

/**
 * So many letters are worth one more thread, where each has two processors and where each has one. Until its code has
 * been made fast, which takes some five hundred letters, a thread keeps two busy; with fewer the threads hold one another
 * up.
 */
const LETTERS_WITH_TWO = 300;
const LETTERS_WITH_ONE = 1200;

/** Beyond this, more threads wait for one another more than they help. */
const MOST_HELPERS = 7;

/** Letters that go to a helper at a time, and that are checked here between two looks at the helpers. */
const BATCH = 16;
const BATCH_HERE = 2;

/** How many threads help with so many letters. */
export function helpersFor(letters: number, processors = availableParallelism()): number {
  const withTwo = Math.min(Math.floor(processors / 2) - 1, Math.floor(letters / LETTERS_WITH_TWO));
  const withOne = Math.min(processors - 1, Math.floor(letters / LETTERS_WITH_ONE));
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
