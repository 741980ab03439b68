import { once } from 'node:events';
import { readSources } from '../source';
import { UsageError } from '../usageError';
import { checkSources } from './checkSources';
import { formats } from './formats';
import { oneByOne } from './named';
import { exitCode } from './report';
import type { CheckArguments } from './arguments';
import { tellProblems } from './tellProblems';

/** What cannot be done with one letter at a time. */
const WHOLE = {
  fix: '--fix',
  fixDryRun: '--fix-dry-run',
  baseline: '--baseline',
  updateBaseline: '--update-baseline',
  cache: '--cache',
  cacheFile: '--cache-file',
  outputFile: '--output-file',
} as const;

/**
 * Checks one letter after the other, and writes each as soon as it is checked: as many as there are, in as much memory
 * as one of them. So letters are not compared with one another, only with the one that `previous` names.
 */
export async function stream(words: readonly string[], given: CheckArguments, cwd: string): Promise<void> {
  for (const [key, option] of Object.entries(WHOLE))
    if (given[key as keyof typeof WHOLE])
      throw new UsageError(`${option} cannot be used with --format ndjson`);
  const format = await formats.ndjson();
  const settings = new Set<string>();
  let code = 0;
  for await (const word of oneByOne(words, given, cwd)) {
    const sources = await readSources([word], cwd, { ...given, takesDocuments: true });
    const { checked, problems } = await checkSources(sources.letters, sources.documents, given, cwd);
    // What is wrong in the settings is said once, and not with each letter that they hold for.
    const letters = checked
      .map(({ letter }) => letter)
      .filter(({ file, isSettings }) => !isSettings || !settings.has(file));
    for (const { file, isSettings } of letters) if (isSettings) settings.add(file);
    const report = { letters, problems: [...sources.problems, ...problems], maxSeverity: given.maxSeverity };
    code = Math.max(code, exitCode(report));
    tellProblems(report);
    if (!process.stdout.write(format(report, { colour: false }))) await once(process.stdout, 'drain');
  }
  process.exitCode = code;
}
