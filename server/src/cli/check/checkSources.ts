import path from 'node:path';
import { familyOf } from '../../rules/rule';
import type { DocumentSource, Source } from '../source';
import type { CheckArguments } from './arguments';
import { Cache, CACHE_FILE } from './cache';
import { checkLetters } from './checkLetters';
import type { PlainFinding } from './finding';
import { TerminalProgress } from './progress';
import { CheckedLetter, type FileProblem } from './report';
import { brokenSettings } from './settings';

/** A letter with the absolute path at which it stands. */
export interface PlacedLetter {
  readonly letter: CheckedLetter;
  readonly at: string;
}

/** Letters and documents with what is found in them, and what could not be checked. */
export async function checkSources(
  letters: readonly Source[],
  documents: readonly DocumentSource[],
  given: CheckArguments,
  cwd: string,
): Promise<{ checked: PlacedLetter[]; problems: FileProblem[] }> {
  const cacheFile = given.cacheFile ?? (given.cache ? CACHE_FILE : undefined);
  const cache = cacheFile === undefined ? undefined : new Cache(path.resolve(cwd, cacheFile));
  const results = await checkLetters(letters, given, new TerminalProgress(process.stderr), cache);
  const checked: PlacedLetter[] = [];
  const problems: FileProblem[] = [];
  for (const letter of await brokenSettings([...letters, ...documents], given, cwd))
    checked.push({ letter, at: path.resolve(cwd, letter.file) });
  results.forEach((result, index) => {
    const { file, text, path: at } = letters[index]!;
    if ('problem' in result) problems.push({ file, message: result.problem });
    else {
      const findings = given.reportUnused ? result.findings.filter(isAboutSuppression) : result.findings;
      checked.push({ letter: new CheckedLetter(file, text, findings), at });
    }
  });
  for (const source of documents) {
    // What reads documents is not loaded for letters alone.
    const { checkSource, plainFinding } = await import('./checkDocuments');
    const result = await checkSource(source, given);
    if ('message' in result) problems.push(result);
    else {
      const findings = given.reportUnused ? [] : result.findings.map(plainFinding);
      checked.push({
        letter: new CheckedLetter(source.file, result.original.text, findings),
        at: source.path,
      });
    }
  }
  return { checked, problems };
}

/** `--report-unused` asks for what is found about suppressing comments alone. */
function isAboutSuppression({ code }: PlainFinding): boolean {
  return familyOf(code) === 'suppression';
}
