import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { shareJobs } from '../shareJobs';
import { tell } from '../terminal';
import { nameOf } from '../text/names';
import { plain } from '../text/plain';
import { findPrints, letterName } from './findPrints';
import { importJob, type ImportJob, type ImportOutcome } from './importOne';
import type { ImportSettings } from './importer';
import type { Imported } from './reportLines';

/** For so many prints one more thread pays: to start it costs as much as importing about as many. */
const PRINTS_A_THREAD = 40;
const MOST_HELPERS = 7;

/** How many threads help with so many prints. */
function helpersFor(prints: number, processors = availableParallelism()): number {
  return Math.max(0, Math.min(processors - 1, MOST_HELPERS, Math.floor(prints / PRINTS_A_THREAD)));
}

/** What came of a folder of prints. */
interface ImportedFolder {
  /** In the order of the prints' names. */
  readonly letters: readonly Imported[];
  readonly failed: number;
}

/** Imports every print of a folder, many at a time, and goes on after one that cannot be read. Absolute paths. */
export async function importFolder(
  folder: string,
  out: string,
  settings: ImportSettings,
): Promise<ImportedFolder> {
  const { files, others } = await findPrints(folder);
  const jobs = files.map((file): Required<ImportJob> => {
    return { from: path.join(folder, file), to: path.join(out, letterName(file)) };
  });
  for (const { to } of jobs) mkdirSync(path.dirname(to), { recursive: true });
  const outcomes: ImportOutcome[] = [];
  const taken = new Set<string>();
  for (let left = [...jobs.keys()]; left.length > 0;) {
    // Prints that would become one letter take turns: the next is read when the one before it has become none.
    const targets = new Set<string>();
    const isFirst = (index: number): boolean => targets.size < targets.add(jobs[index]!.to).size;
    const now = left.filter(isFirst);
    const done = new Set(now);
    const free = now.filter((index) => !taken.has(jobs[index]!.to));
    await importJobs(
      free.map((index) => jobs[index]!),
      settings,
      (at, outcome) => {
        outcomes[free[at]!] = outcome;
        if (!('problem' in outcome)) taken.add(jobs[free[at]!]!.to);
      },
    );
    for (const index of now) outcomes[index] ??= { problem: anotherHas(jobs[index]!, settings.cwd) };
    left = left.filter((index) => !done.has(index));
  }
  const { cwd } = settings;
  for (const outcome of outcomes) if ('problem' in outcome) tell(outcome.problem);
  for (const file of others)
    tell(
      `${plain(nameOf(path.join(folder, file), cwd))}: Skipped: only .txt, .docx and .pdf files are imported.`,
    );
  const letters = outcomes.flatMap((outcome) => ('problem' in outcome ? [] : [outcome]));
  return { letters, failed: outcomes.length - letters.length };
}

function importJobs(
  jobs: readonly ImportJob[],
  settings: ImportSettings,
  done: (index: number, outcome: ImportOutcome) => void,
): Promise<void> {
  const help = { command: 'import', settings } as const;
  const run = (job: ImportJob): Promise<ImportOutcome> => importJob(job, settings);
  return shareJobs({ jobs, help, helpers: helpersFor(jobs.length), batch: 4, batchHere: 1, run }, done);
}

function anotherHas({ from, to }: Required<ImportJob>, cwd: string): string {
  return `${plain(nameOf(from, cwd))}: Another file has already been imported to ${plain(nameOf(to, cwd))}.`;
}
