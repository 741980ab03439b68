import path from 'node:path';
import { newLetter } from '../../features/newLetter';
import { nextLetter } from '../../features/nextLetter';
import type { Framework } from '../../framework/framework';
import { builtinFrameworks } from '../../framework/builtin';
import { isLetterName } from '../../node/files';
import { readLetter } from '../../letter/letter';
import { relative } from '../../workspace/uris';
import { optionsFor } from '../configurationFor';
import { isSameFile } from '../output';
import { readText } from '../read';
import { print } from '../terminal';
import { nameOf } from '../text/names';
import { plain } from '../text/plain';
import { UsageError } from '../usageError';
import { isTaken, writeNew, writeWhole } from '../writeFile';
import { writeProblem } from '../writeProblem';

export interface NewArguments {
  readonly from?: string;
  readonly council?: string;
  readonly year?: string;
  readonly framework?: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** `apa-letter new`: a letter to begin with. What it cannot do is a slip in the use. */
export async function runNew(given: NewArguments): Promise<void> {
  const to = given.output === undefined || given.output === '-' ? undefined : path.resolve(given.output);
  if (to !== undefined && !isLetterName(to)) throw slip(to, 'The name of a letter ends in .apa or .apa.md');
  const text = given.from === undefined ? await plainOne(given, to) : await following(given.from, to);
  process.exitCode = 0;
  if (to === undefined) print(text);
  else write(to, text, given.force ?? false);
}

/** The letter after last year's. */
async function following(from: string, to: string | undefined): Promise<string> {
  const at = path.resolve(from);
  if (to !== undefined && isSameFile(at, to)) throw slip(to, 'This is last year’s letter. Name another file');
  const read = readText(at);
  if ('problem' in read) throw slip(at, read.problem);
  const letter = readLetter(read.text, (await optionsFor(at, {})).letter);
  const slashes = (file: string): string => file.split(path.sep).join('/');
  const made = nextLetter(letter, to === undefined ? path.basename(at) : relative(slashes(to), slashes(at)));
  if ('problem' in made) throw slip(at, made.problem);
  return made.text;
}

async function plainOne(given: NewArguments, to: string | undefined): Promise<string> {
  const council = given.council?.trim() ?? '';
  if (council === '')
    throw new UsageError('Say which council the letter is about: --council "Northmere Borough Council"');
  if (!/^\d{4}$/.test(given.year ?? ''))
    throw new UsageError('Say which year the letter is of, in four digits: --year 2008');
  const year = Number(given.year);
  const { letter } = await optionsFor(to ?? path.resolve('letter.apa'), {});
  const framework = chosen(letter.frameworks ?? builtinFrameworks, given.framework, year);
  return newLetter({ council, year, framework }).text;
}

/** The one that is named, else the first that is for the year, else the first. */
function chosen(frameworks: readonly Framework[], id: string | undefined, year: number): Framework {
  const serves = ({ data: { years } }: Framework): boolean =>
    !years || (years.from <= year && year <= years.to);
  const found =
    id === undefined
      ? (frameworks.find(serves) ?? frameworks[0])
      : frameworks.find((framework) => framework.id === id);
  if (!found)
    throw new UsageError(
      `There is no framework “${plain(id ?? '')}”. There are: ${frameworks.map((one) => one.id).join(', ')}`,
    );
  return found;
}

function write(to: string, text: string, force: boolean): void {
  try {
    (force ? writeWhole : writeNew)(to, text);
  } catch (error) {
    throw slip(
      to,
      isTaken(error)
        ? 'This file exists already. Name another one, or add --force to write over it'
        : writeProblem(error),
    );
  }
}

function slip(file: string, problem: string): UsageError {
  return new UsageError(`${plain(nameOf(file, process.cwd()))}: ${problem}`);
}
