import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { closest } from 'fastest-levenshtein';
import { typoDistance } from '../../text/typoDistance';

/** The one of the names that a misspelt one probably means. */
export function closestName(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const best = closest(name, names);
  return typoDistance(name, best) <= Math.max(1, Math.floor(name.length / 3)) ? best : undefined;
}

/** The file beside a path with nearly the same name. */
export async function closestFile(file: string): Promise<string | undefined> {
  const beside = await readdir(path.dirname(file)).catch(() => []);
  return closestName(path.basename(file), beside);
}
