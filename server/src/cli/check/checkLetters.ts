import type { Cache } from './cache';
import type { Checked } from './checkText';
import { optionsFor, type Flags } from './options';
import type { Progress } from './progress';
import type { Source } from './source';
import { checkJobs, helpersFor } from './threads';

/** What every letter came to, in the order of the letters. What the cache knows is not checked again. */
export async function checkLetters(
  letters: readonly Source[],
  flags: Flags,
  progress: Progress,
  cache?: Cache,
): Promise<readonly Checked[]> {
  const results: Checked[] = [];
  const todo: number[] = [];
  const keys: string[] = [];
  for (const [index, { path, text }] of letters.entries()) {
    const key = cache && (await optionsFor(path, flags)).key;
    const findings = key === undefined ? undefined : cache?.get(text, key);
    if (findings) results[index] = { findings };
    else {
      todo.push(index);
      keys.push(key ?? '');
    }
  }
  const jobs = todo.map((index) => ({ path: letters[index]!.path, text: letters[index]!.text }));
  progress.start(jobs.length);
  await checkJobs(jobs, flags, helpersFor(jobs.length), (index, result) => {
    results[todo[index]!] = result;
    if (cache && 'findings' in result) cache.set(jobs[index]!.text, keys[index]!, result.findings);
    progress.step();
  });
  progress.end();
  cache?.write();
  return results;
}
