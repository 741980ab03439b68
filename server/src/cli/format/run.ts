import { formatLetter } from '../../features/format/format';
import { readLetter } from '../../letter/letter';
import { applyEdits } from '../../text/edit';
import { optionsFor } from '../configurationFor';
import { readSources, type Source } from '../source';
import { replaceLetter } from '../replaceLetter';
import { UsageError } from '../usageError';
import { print, tell } from '../terminal';
import { unifiedDiff } from '../text/diff';
import { plain } from '../text/plain';
import { counted } from '../text/summary';

export interface FormatArguments {
  readonly write?: boolean;
  readonly check?: boolean;
  readonly diff?: boolean;
  readonly stdinFilename?: string;
  readonly forceExclude?: boolean;
}

/** A letter with its text in the usual form. */
interface Formatted {
  readonly source: Source;
  readonly text: string;
}

/** `apa-letter format`: the exit code is 2 if something could not be done, else 1 if a comparison finds a difference. */
export async function runFormat(words: readonly string[], given: FormatArguments): Promise<void> {
  const { letters, problems } = await readSources(named(words, given), process.cwd(), given);
  for (const { file, message } of problems) tell(`${plain(file)}: ${plain(message)}`);
  process.exitCode = problems.length > 0 ? 2 : 0;

  const all: Formatted[] = [];
  for (const source of letters) all.push({ source, text: await formatted(source) });
  const changed = all.filter(({ source, text }) => text !== source.text);
  if (given.write) return write(changed);
  if (given.check || given.diff) return compare(changed, given);
  show(all);
}

/** Standard input is meant when only its name is given, and this folder when nothing is. */
function named(words: readonly string[], { stdinFilename }: FormatArguments): readonly string[] {
  return words.length > 0 ? words : [stdinFilename === undefined ? '.' : '-'];
}

async function formatted({ path, text }: Source): Promise<string> {
  const { letter } = await optionsFor(path, {});
  return applyEdits(text, formatLetter(readLetter(text, letter)));
}

function show(all: readonly Formatted[]): void {
  if (all.length > 1)
    throw new UsageError(
      `These are ${all.length} letters, but only one can be shown. Give one, or use --write, --check or --diff`,
    );
  for (const { source, text } of all) print(marked(source, text));
}

function compare(changed: readonly Formatted[], { check, diff }: FormatArguments): void {
  if (diff)
    print(
      changed
        .map(({ source, text }) =>
          unifiedDiff(source.file, marked(source, source.text), marked(source, text)),
        )
        .join(''),
    );
  else if (check) print(changed.map(({ source }) => `${plain(source.file)}\n`).join(''));
  if (changed.length === 0) return;
  tell(`Not formatted: ${counted(changed.length, 'letter')}.`);
  process.exitCode ||= 1;
}

function write(changed: readonly Formatted[]): void {
  if (changed.some(({ source }) => source.isStdin))
    throw new UsageError('Standard input cannot be changed. Leave out --write to see the formatted letter');
  let written = 0;
  for (const one of changed) {
    const problem = replaceLetter(one.source, one.text);
    if (problem === undefined) written++;
    else {
      tell(`${plain(one.source.file)}: ${plain(problem)}`);
      process.exitCode = 2;
    }
  }
  if (written > 0) tell(`Formatted ${counted(written, 'letter')}.`);
}

/** A text with the byte order mark that its file begins with. */
function marked({ bom }: Source, text: string): string {
  return bom ? `\uFEFF${text}` : text;
}
