import path from 'node:path';
import { familyOf } from '../../rules/rule';
import { formats } from './formats';
import type { FormatName } from './formats/names';
import { UsageError } from '../usageError';
import { terminalFormat, print, tell } from '../terminal';
import { nameOf } from '../text/names';
import { plain } from '../text/plain';
import { counted } from '../text/summary';
import { guardOutput, writeOutput } from '../output';
import { Baseline, isBaseline } from './baseline';
import { Cache, CACHE_FILE, isCache } from './cache';
import { checkLetters } from './checkLetters';
import type { PlainFinding } from './finding';
import { fixLetters, type FixedLetters } from './fixLetters';
import { isReport } from './isReport';
import { TerminalProgress } from './progress';
import { brokenSettings } from './settings';
import { CheckedLetter, exitCode, type FileProblem, type MaxSeverity, type Report } from './report';
import { readSources, type DocumentSource, type Source } from '../source';
import { checkSource, plainFinding, type DocumentFlags } from './checkDocuments';

export interface CheckArguments extends DocumentFlags {
  readonly format: FormatName;
  readonly maxSeverity: MaxSeverity;
  readonly outputFile?: string;
  readonly force?: boolean;
  readonly stdinFilename?: string;
  readonly forceExclude?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly reportUnused?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly cache?: boolean;
  readonly cacheFile?: string;
}

/** `apa-letter check`: the exit code is 2 if anything could not be checked, else 1 if findings count, else 0. */
export async function runCheck(words: readonly string[], given: CheckArguments): Promise<void> {
  const cwd = process.cwd();
  const baseline =
    given.baseline === undefined ? undefined : Baseline.read(path.resolve(cwd, given.baseline));
  const sources = await readSources(named(words, given), cwd, { ...given, takesDocuments: true });
  guardOutputs([...sources.letters, ...sources.documents], given, cwd);
  if (given.fix || given.fixDryRun) leaveDocuments(sources.documents);
  const fixed = given.fix || given.fixDryRun ? await fix(sources.letters, given) : undefined;
  const letters = fixed?.letters ?? sources.letters;
  const { checked, problems } = await check(letters, sources.documents, given, cwd);
  const report = (reported: readonly CheckedLetter[]): Report => ({
    letters: reported,
    problems: [...sources.problems, ...(fixed?.problems ?? []), ...problems],
    maxSeverity: given.maxSeverity,
  });

  if (baseline && (given.updateBaseline || baseline.isNew)) return record(checked, baseline, report([]), cwd);
  const told = checked.map(({ letter, at }) => baseline?.newIn(letter, at) ?? letter);
  await write(report(told), given, given.fixDryRun ? fixed?.diff : undefined);
}

/** A letter with the absolute path at which it stands. */
interface Placed {
  readonly letter: CheckedLetter;
  readonly at: string;
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

/** Standard input is meant when only its name is given, and this folder when nothing is. */
function named(words: readonly string[], { stdinFilename }: CheckArguments): readonly string[] {
  return words.length > 0 ? words : [stdinFilename === undefined ? '.' : '-'];
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

async function check(
  letters: readonly Source[],
  documents: readonly DocumentSource[],
  given: CheckArguments,
  cwd: string,
): Promise<{ checked: Placed[]; problems: FileProblem[] }> {
  const cacheFile = given.cacheFile ?? (given.cache ? CACHE_FILE : undefined);
  const cache = cacheFile === undefined ? undefined : new Cache(path.resolve(cwd, cacheFile));
  const results = await checkLetters(letters, given, new TerminalProgress(process.stderr), cache);
  const checked: Placed[] = [];
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

function record(checked: readonly Placed[], baseline: Baseline, report: Report, cwd: string): void {
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

function tellProblems({ problems }: Report): void {
  for (const { file, message } of problems) tell(`${plain(file)}: ${plain(message)}`);
}
