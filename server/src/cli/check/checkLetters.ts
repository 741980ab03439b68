import { fileURLToPath, pathToFileURL } from 'node:url';
import { disk } from '../../node/disk';
import { LetterIndex } from '../../workspace/letterIndex';
import { resolve } from '../../workspace/uris';
import { summariseLetter, summariseText, type Summary } from '../../workspace/summary';
import type { Cache } from './cache';
import type { Checked, Job } from '../checkText';
import { optionsFor, type Flags } from '../configurationFor';
import type { TerminalProgress } from './progress';
import type { Source } from '../source';
import { checkJobs, helpersFor } from './threads';

/**
 * What every letter came to, in the order of the letters. What the cache knows is not checked again. Which letters have
 * to do with one another their headers say. Those that speak of last year's grades, or of other councils, are checked a
 * second time, when all are known.
 */
export async function checkLetters(
  letters: readonly Source[],
  flags: Flags,
  progress: TerminalProgress,
  cache?: Cache,
): Promise<readonly Checked[]> {
  const results: Checked[] = [];
  const todo: Todo[] = [];
  const { index, summaries } = await indexOf(letters, flags);
  for (const [at, { path, text }] of letters.entries()) {
    const neighbours = index.neighboursOf(summaries[at]!);
    const alone = neighbours.twins.length === 0 && neighbours.previous === undefined;
    // What is found in comparison with others is not kept: they may be others the next time.
    const key = alone && cache ? (await optionsFor(path, flags)).key : undefined;
    const known = key === undefined ? undefined : cache?.get(path, text, key);
    if (known) results[at] = known;
    else todo.push({ at, key, job: { path, text, neighbours } });
  }
  progress.start(todo.length);
  const jobs = todo.map(({ job }) => job);
  await checkJobs(jobs, flags, helpersFor(jobs.length), (done, result) => {
    const { at, key, job } = todo[done]!;
    results[at] = result;
    if (key !== undefined && 'findings' in result) cache?.set(job.path, job.text, key, result);
    progress.step();
  });
  progress.end();
  cache?.write();
  const again = compared(letters, results, index);
  await checkJobs(
    again.map(({ job }) => job),
    flags,
    0,
    (done, result) => {
      results[again[done]!.at] = result;
    },
  );
  return results;
}

interface Todo {
  /** Which of the letters it is. */
  readonly at: number;
  readonly job: Job;
  /** The settings as the cache knows them. */
  readonly key?: string;
}

/** The headers of all letters, and of those of the year before that they name. */
async function indexOf(
  letters: readonly Source[],
  flags: Flags,
): Promise<{ index: LetterIndex; summaries: readonly Summary[] }> {
  const index = new LetterIndex();
  const summaries: Summary[] = [];
  for (const { path, text } of letters) {
    const { letter } = await optionsFor(path, flags);
    const summary = summariseText(pathToFileURL(path).toString(), text, letter);
    summaries.push(summary);
    index.put(summary);
  }
  for (const summary of summaries)
    if (summary.previous !== undefined) await addPrevious(summary, index, flags);
  return { index, summaries };
}

/** The letters that speak of what others know: of the grades of the year before, or of other councils. */
function compared(letters: readonly Source[], results: readonly Checked[], index: LetterIndex): Todo[] {
  for (const result of results) if ('summary' in result) index.put(result.summary);
  return results.flatMap((result, at): Todo[] => {
    if (!('summary' in result)) return [];
    const neighbours = index.neighboursOf(result.summary, result.wanted);
    const { path, text } = letters[at]!;
    return neighbours.lastYear || neighbours.places ? [{ at, job: { path, text, neighbours } }] : [];
  });
}

/** The letter of the year before need not be among those that are checked. */
export async function addPrevious(
  { uri, previous = '' }: Summary,
  index: LetterIndex,
  flags: Flags,
): Promise<void> {
  const other = resolve(uri, previous);
  if (index.has(other)) return;
  const text = await disk.read(other);
  if (text === undefined) return;
  const summary = summariseLetter(other, text, (await optionsFor(fileURLToPath(other), flags)).letter);
  if (summary) index.put(summary);
}
