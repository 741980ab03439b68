import { parentPort, workerData } from 'node:worker_threads';
import type { Flags } from './configurationFor';
import type { ImportSettings } from './import/importer';

/** What a helping thread does, and what it has to know. */
export type Help =
  | { readonly command: 'check'; readonly flags: Flags }
  | { readonly command: 'import'; readonly settings: ImportSettings };

/** A thread that helps: jobs come in, what they came to goes out, and nothing at all is the end. */
export function help(): void {
  const run = runner(workerData as Help);
  parentPort?.on('message', (jobs: readonly unknown[] | undefined) => {
    if (!jobs) return parentPort?.close();
    void answer(jobs, run).then((results) => parentPort?.postMessage(results));
  });
}

type Run = (job: unknown) => Promise<unknown>;

async function runner(help: Help): Promise<Run> {
  if (help.command === 'check') {
    const { checkJob } = await import('./checkText');
    return (job) => checkJob(job as Parameters<typeof checkJob>[0], help.flags);
  }
  const { importJob } = await import('./import/importOne');
  return (job) => importJob(job as Parameters<typeof importJob>[0], help.settings);
}

async function answer(jobs: readonly unknown[], run: Promise<Run>): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const job of jobs) results.push(await (await run)(job));
  return results;
}
