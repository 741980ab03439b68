import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtinFrameworks } from '../framework/builtin';
import type { Framework } from '../framework/framework';
import { importLetter, type ReportEntry } from '../import/importLetter';
import { readProblem } from '../workspace/readProblem';
import { configurationFor } from './check/options';
import { closestName } from './text/closest';
import { nameOf, STDIN } from './text/names';
import { plain } from './text/plain';
import { readStdin, readText } from './read';
import { print, tell } from './terminal';

export interface ImportArguments {
  readonly output?: string;
  readonly force?: boolean;
  readonly framework?: string;
  readonly report?: boolean;
}

/** `apa-letter import`: a printed letter as markup. */
export async function runImport(word: string, given: ImportArguments): Promise<void> {
  process.exitCode = 2;
  const cwd = process.cwd();
  const { letter } = await configurationFor(path.resolve(cwd, given.output ?? STDIN), {});
  const frameworks = letter.frameworks ?? builtinFrameworks;
  const id = given.framework ?? frameworks[0]!.id;
  const framework = frameworks.find((one) => one.id === id);
  if (!framework) return tell(unknownFramework(id, frameworks));

  const file = word === '-' ? STDIN : nameOf(path.resolve(cwd, word), cwd);
  const read = word === '-' ? await readStdin() : readText(path.resolve(cwd, word));
  if ('problem' in read) return tell(`${plain(file)}: ${read.problem}`);

  const { markup, report } = importLetter(read.text, framework);
  if (given.report) for (const entry of report) tell(reportLine(file, entry));
  if (given.output === undefined) {
    process.exitCode = 0;
    return print(markup);
  }
  try {
    writeFileSync(path.resolve(cwd, given.output), markup, { flag: given.force ? 'w' : 'wx' });
    process.exitCode = 0;
  } catch (error) {
    tell(`${plain(given.output)}: ${writeProblem(error)}`);
  }
}

function unknownFramework(id: string, frameworks: readonly Framework[]): string {
  const ids = frameworks.map((one) => one.id);
  const close = closestName(id, ids);
  return close === undefined
    ? `There is no framework "${plain(id)}". Known: ${ids.join(', ')}.`
    : `There is no framework "${plain(id)}". Did you mean ${close}?`;
}

/** "printed.txt:12: Title", with "look:" where a person should look. */
function reportLine(file: string, { line, recognised, message }: ReportEntry): string {
  return `${plain(file)}:${line + 1}: ${recognised ? '' : 'look: '}${plain(message)}`;
}

function writeProblem(error: unknown): string {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
    ? 'This file exists already. Name another one, or add --force to write over it.'
    : readProblem(error);
}
