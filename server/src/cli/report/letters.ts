import { pathToFileURL } from 'node:url';
import { changesSince, reportRow, type ReportRow } from '../../features/report';
import { builtinFrameworks, defaultFramework } from '../../framework/builtin';
import type { Framework } from '../../framework/framework';
import { readLetter } from '../../letter/letter';
import { checkLetter } from '../../rules/check';
import { wantedBy } from '../../rules/wanted';
import { LetterIndex } from '../../workspace/letterIndex';
import { councilKey, summarise, summariseText, type Summary } from '../../workspace/summary';
import { uriKey } from '../../workspace/uris';
import { addPrevious } from '../check/checkLetters';
import { optionsFor } from '../configurationFor';
import { readText } from '../read';

/** A letter of a report, as it comes. */
interface ReportedLetter {
  readonly row: ReportRow;
  /** Steps better than the year before, by area. */
  readonly changes: ReadonlyMap<string, number>;
  readonly path: string;
}

type Told = (path: string, problem: string) => void;

/**
 * The letters of a report, by council and year. Their headers are read first, and say what belongs together; then one
 * letter is read and checked at a time, and no more is kept of it than what a later one is compared with.
 */
export class ReportLetters {
  readonly #index = new LetterIndex();
  readonly #entries: { readonly path: string; readonly key: string; readonly year: number }[] = [];
  readonly frameworks = new Set<Framework>();
  readonly councils = new Set<string>();

  private constructor(readonly told: Told) {}

  static async of(files: readonly string[], told: Told): Promise<ReportLetters> {
    const letters = new ReportLetters(told);
    const naming: Summary[] = [];
    for (const path of files) {
      const read = readText(path);
      if ('problem' in read) told(path, read.problem);
      else {
        const summary = await letters.#put(path, read.text);
        if (summary.previous !== undefined) naming.push(summary);
      }
    }
    for (const summary of naming) await addPrevious(summary, letters.#index, {});
    const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
    // Those that name no council come last.
    const rank = ({ key }: { readonly key: string }): string => (key === '' ? '\uFFFF' : key);
    letters.#entries.sort((a, b) => order(rank(a), rank(b)) || a.year - b.year || order(a.path, b.path));
    return letters;
  }

  get count(): number {
    return this.#entries.length;
  }

  async #put(path: string, text: string): Promise<Summary> {
    const { letter } = await optionsFor(path, {});
    const summary = withoutPeople(summariseText(pathToFileURL(path).toString(), text, letter));
    const key = councilKey(summary);
    this.#index.put(summary);
    this.#entries.push({ path, key, year: summary.year ?? 0 });
    if (key !== '') this.councils.add(key);
    const known = letter.frameworks ?? builtinFrameworks;
    this.frameworks.add(known.find(({ id }) => id === summary.framework) ?? known[0] ?? defaultFramework);
    return summary;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ReportedLetter> {
    let council = '';
    // Of the council that is on: the year before is among them, as a rule.
    const rows = new Map<string, ReportRow>();
    for (const { path, key } of this.#entries) {
      if (key !== council) rows.clear();
      council = key;
      try {
        const found = await this.#read(path);
        if (!found) continue;
        const { row, summary } = found;
        if (key !== '') rows.set(uriKey(summary.uri), row);
        const before = this.#index.before(summary);
        yield {
          row,
          changes: changesSince(row, before === undefined ? undefined : rows.get(uriKey(before))),
          path,
        };
      } catch (error) {
        const fault = error instanceof Error ? error.message : String(error);
        this.told(
          path,
          `This could not be checked because of an error in apa-letter (${fault}). Please report it.`,
        );
      }
    }
  }

  async #read(path: string): Promise<{ row: ReportRow; summary: Summary } | undefined> {
    const read = readText(path);
    if ('problem' in read) {
      this.told(path, read.problem);
      return undefined;
    }
    const options = await optionsFor(path, {});
    const letter = readLetter(read.text, options.letter);
    const summary = withoutPeople(summarise(pathToFileURL(path).toString(), letter));
    const neighbours = this.#index.neighboursOf(summary, wantedBy(letter.outline));
    this.#index.put(summary);
    return { row: reportRow(letter, checkLetter(letter, { ...options.check, neighbours })), summary };
  }
}

/** Nobody is compared in a report. */
function withoutPeople(summary: Summary): Summary {
  return { ...summary, people: undefined };
}
