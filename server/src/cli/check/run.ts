import path from 'node:path';
import type { CheckArguments } from './arguments';
import { checkSources } from './checkSources';
import { formats } from './formats';
import { UsageError } from '../usageError';
import { terminalFormat, print, tell } from '../terminal';
import { nameOf } from '../text/names';
import { plain } from '../text/plain';
import { counted } from '../text/summary';
import { guardOutput, writeOutput } from '../output';
import { Baseline, isBaseline } from './baseline';
import { isCache } from './cache';
import { fixLetters, type FixedLetters } from './fixLetters';
import { isReport } from './isReport';
import { named } from './named';
import { exitCode, type CheckedLetter, type Report } from './report';
import { stream } from './stream';
import { tellProblems } from './tellProblems';
import { readSources, type DocumentSource, type Source } from '../source';
import type { PlacedLetter } from './checkSources';

/** `apa-letter check`: the exit code is 2 if anything could not be checked, else 1 if findings count, else 0. */
export async function runCheck(words: readonly string[], given: CheckArguments): Promise<void> {
  const cwd = process.cwd();
  if (given.format === 'ndjson') return stream(words, given, cwd);
  const baseline =
    given.baseline === undefined ? undefined : Baseline.read(path.resolve(cwd, given.baseline));
  const sources = await readSources(await named(words, given, cwd), cwd, { ...given, takesDocuments: true });
  guardOutputs([...sources.letters, ...sources.documents], given, cwd);
  if (given.fix || given.fixDryRun) leaveDocuments(sources.documents);
  const fixed = given.fix || given.fixDryRun ? await fix(sources.letters, given) : undefined;
  const letters = fixed?.letters ?? sources.letters;
  const { checked, problems } = await checkSources(letters, sources.documents, given, cwd);
  const report = (reported: readonly CheckedLetter[]): Report => ({
    letters: reported,
    problems: [...sources.problems, ...(fixed?.problems ?? []), ...problems],
    maxSeverity: given.maxSeverity,
  });

  if (baseline && (given.updateBaseline || baseline.isNew)) return record(checked, baseline, report([]), cwd);
  const told = checked.map(({ letter, at }) => baseline?.newIn(letter, at) ?? letter);
  await write(report(told), given, given.fixDryRun ? fixed?.diff : undefined);
}

/** Nothing is fixed or written when something else would be written over. */
function guardOutputs(
  sources: readonly Pick<Source, 'path' | 'isStdin'>[],
  given: CheckArguments,
  cwd: string,
): void {
  const { outputFile, cacheFile, baseline, force } = given;
  const outputs = [
    { file: outputFile, isOwn: isReport },
    { file: cacheFile, isOwn: isCache },
    { file: baseline, isOwn: isBaseline },
  ].flatMap(({ file, isOwn }) => (file === undefined ? [] : [{ at: path.resolve(cwd, file), isOwn, force }]));
  const read = sources.filter(({ isStdin }) => !isStdin).map((source) => source.path);
  for (const output of outputs)
    guardOutput(output, [...read, ...outputs.filter((one) => one !== output).map(({ at }) => at)]);
}

/** Words are never changed in a document, so there is nothing to fix in it. */
function leaveDocuments(documents: readonly DocumentSource[]): void {
  for (const { file } of documents)
    tell(`${plain(file)}: Documents are never changed. Use "apa-letter review" to add comments to a copy.`);
}

async function fix(letters: readonly Source[], given: CheckArguments): Promise<FixedLetters> {
  const write = !given.fixDryRun;
  if (write && letters.some(({ isStdin }) => isStdin))
    throw new UsageError('Standard input cannot be changed. Use --fix-dry-run to see what would change');
  const fixed = await fixLetters(letters, given, write);
  if (fixed.changed > 0) tell(`${write ? 'Fixed' : 'Would fix'} ${counted(fixed.changed, 'letter')}.`);
  return fixed;
}

function record(checked: readonly PlacedLetter[], baseline: Baseline, report: Report, cwd: string): void {
  for (const { letter, at } of checked) baseline.record(letter, at);
  const findings = checked.reduce((sum, { letter }) => sum + letter.findings.length, 0);
  const file = nameOf(baseline.file, cwd);
  tellProblems(report);
  process.exitCode = exitCode(report);
  baseline.write();
  tell(`Recorded ${counted(findings, 'finding')} in ${counted(checked.length, 'letter')} to ${plain(file)}.`);
}

/** Writes the report, or in its place the difference that fixes would make. */
async function write(report: Report, given: CheckArguments, diff: string | undefined): Promise<void> {
  process.exitCode = exitCode(report);
  tellProblems(report);
  const format = await formats[given.format]();
  if (given.outputFile === undefined)
    return print(diff ?? format(report, terminalFormat(process.stdout, process.env)));
  writeOutput(path.resolve(given.outputFile), diff ?? format(report, { colour: false }));
}
