import { existsSync } from 'node:fs';
import path from 'node:path';
import { readText } from '../read';
import { UsageError } from '../usageError';
import { nameOf } from '../text/names';
import { writeOutput } from '../output';
import { likeness } from './fingerprint';
import { isRecord } from './isRecord';
import { CheckedLetter } from './report';

/** By letter and by likeness, how many findings are known. Letters are named from the baseline's folder. */
type Known = Map<string, Map<string, number>>;

const FORMAT = 2;

/** Findings that are known and not reported again. The file holds no words of the letters. */
export class Baseline {
  readonly #known: Known;

  private constructor(
    /** Absolute. */
    readonly file: string,
    known: Known,
    /** Is there no such file yet? */
    readonly isNew: boolean,
  ) {
    this.#known = known;
  }

  /** The baseline in a file; an empty one if there is no such file yet. A file of a different kind is a slip. */
  static read(file: string): Baseline {
    if (!existsSync(file)) return new Baseline(file, new Map(), true);
    const read = readText(file);
    const known = 'text' in read ? parse(read.text) : undefined;
    if (!known)
      throw new UsageError(
        `${file} is not a baseline of this version. Give another file, or delete this one`,
      );
    return new Baseline(file, known, false);
  }

  /** The letter without the findings that are known; of several alike as many as are known, from the top. */
  newIn(letter: CheckedLetter, at: string): CheckedLetter {
    const left = new Map(this.#known.get(this.#nameOf(at)));
    const findings = letter.findings.filter((finding) => {
      const like = likeness(letter, finding);
      const count = left.get(like) ?? 0;
      if (count > 0) left.set(like, count - 1);
      return count === 0;
    });
    return new CheckedLetter(letter.file, letter.text, findings, letter.isSettings);
  }

  /** Takes the findings of a letter for known, in place of those known before. */
  record(letter: CheckedLetter, at: string): void {
    const known = new Map<string, number>();
    for (const finding of letter.findings) {
      const like = likeness(letter, finding);
      known.set(like, (known.get(like) ?? 0) + 1);
    }
    if (known.size > 0) this.#known.set(this.#nameOf(at), known);
    else this.#known.delete(this.#nameOf(at));
  }

  /** Writes the file. Letters that are gone are left out; the order does not depend on that of the check. */
  write(): void {
    const folder = path.dirname(this.file);
    const letters = [...this.#known]
      .filter(([name]) => existsSync(path.resolve(folder, name)))
      .sort(byKey)
      .map(([name, known]) => [name, Object.fromEntries([...known].sort(byKey))]);
    const content = { apaLetterBaseline: FORMAT, letters: Object.fromEntries(letters) as object };
    writeOutput(this.file, `${JSON.stringify(content, undefined, 2)}\n`);
  }

  #nameOf(at: string): string {
    return nameOf(at, path.dirname(this.file));
  }
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Is this a baseline? */
export function isBaseline(bytes: Uint8Array): boolean {
  return parse(Buffer.from(bytes).toString('utf8')) !== undefined;
}

function parse(text: string): Known | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(content) || content['apaLetterBaseline'] !== FORMAT || !isRecord(content['letters']))
    return undefined;
  const known: Known = new Map();
  for (const [name, counts] of Object.entries(content['letters'])) {
    if (!isRecord(counts)) return undefined;
    const numbers = Object.entries(counts).flatMap(([like, count]) =>
      typeof count === 'number' ? [[like, count] as const] : [],
    );
    known.set(name, new Map(numbers));
  }
  return known;
}
