import { fileURLToPath } from 'node:url';
import { disk } from '../../node/disk';
import { LetterIndex } from '../../workspace/letterIndex';
import { resolve } from '../../workspace/uris';
import { summariseLetter, type Summary } from '../../workspace/summary';
import type { Cache } from './cache';
import type { Checked, Job } from '../checkText';
import { optionsFor, type Flags } from '../configurationFor';
import type { TerminalProgress } from './progress';
import type { Source } from '../source';
import { checkJobs, helpersFor } from './threads';

/**
 * What every letter came to, in the order of the letters. What the cache knows is not checked again. Letters that
 * have to do with others are checked a second time, when all are known.
 */
export async function checkLetters(
  letters: readonly Source[],
  flags: Flags,
  progress: TerminalProgress,
  cache?: Cache,
): Promise<readonly Checked[]> {
  const results: Checked[] = [];
  const todo: number[] = [];
  const keys: string[] = [];
  for (const [index, { path, text }] of letters.entries()) {
    const key = cache && (await optionsFor(path, flags)).key;
    const known = key === undefined ? undefined : cache?.get(path, text, key);
    if (known) results[index] = known;
    else {
      todo.push(index);
      keys.push(key ?? '');
    }
  }
  const jobs = todo.map((index) => ({ path: letters[index]!.path, text: letters[index]!.text }));
  progress.start(jobs.length);
  await checkJobs(jobs, flags, helpersFor(jobs.length), (index, result) => {
    results[todo[index]!] = result;
    if (cache && 'findings' in result) cache.set(jobs[index]!.path, jobs[index]!.text, keys[index]!, result);
    progress.step();
  });
  progress.end();
  cache?.write();
  const again = await compared(letters, results, flags);
  await checkJobs(
    again.map(({ job }) => job),
    flags,
    0,
    (index, result) => {
      results[again[index]!.index] = result;
    },
  );
  return results;
}

/** The letters that have a twin, name the letter of the year before, or speak of what others know. */
async function compared(
  letters: readonly Source[],
  results: readonly Checked[],
  flags: Flags,
): Promise<{ index: number; job: Job }[]> {
  const index = new LetterIndex();
  for (const result of results) if ('summary' in result) index.put(result.summary);
  for (const result of results)
    if ('summary' in result && result.summary.previous !== undefined)
      await addPrevious(result.summary, index, flags);
  return results.flatMap((result, at) => {
    if (!('summary' in result)) return [];
    const neighbours = index.neighboursOf(result.summary, result.wanted);
    const { path, text } = letters[at]!;
    const { twins, previous, lastYear, places } = neighbours;
    const matters = twins.length > 0 || previous !== undefined || (lastYear ?? places) !== undefined;
    return matters ? [{ index: at, job: { path, text, neighbours } }] : [];
  });
}

/** The letter of the year before need not be among those that are checked. */
async function addPrevious({ uri, previous = '' }: Summary, index: LetterIndex, flags: Flags): Promise<void> {
  const other = resolve(uri, previous);
  if (index.has(other)) return;
  const text = await disk.read(other);
  if (text === undefined) return;
  const summary = summariseLetter(other, text, (await optionsFor(fileURLToPath(other), flags)).letter);
  if (summary) index.put(summary);
}
