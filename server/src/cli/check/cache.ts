import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBytesSync } from '../../node/readFile';
import { sha256 } from '../../node/sha256';
import { version } from '../../version';
import { writeWhole } from '../writeFile';
import type { CheckedText } from '../checkText';
import { isRecord } from './isRecord';

/** Where the cache is when no file is named. */
export const CACHE_FILE = path.join('.apa', 'cache', 'check.json');

/** So many letters are remembered; those not used for the longest are forgotten. */
const MOST_LETTERS = 10_000;

/**
 * What was found in a text under some settings by this version. A cache may be lost or broken at any time: then
 * everything is checked.
 */
export class Cache {
  readonly #known: Map<string, CheckedText>;
  #changed = false;

  constructor(readonly file: string) {
    this.#known = read(file);
  }

  get(path: string, text: string, settings: string): CheckedText | undefined {
    const key = keyOf(path, text, settings);
    const checked = this.#known.get(key);
    if (checked) {
      // After the others: what was used last is kept the longest.
      this.#known.delete(key);
      this.#known.set(key, checked);
    }
    return checked;
  }

  set(path: string, text: string, settings: string, checked: CheckedText): void {
    this.#known.set(keyOf(path, text, settings), checked);
    this.#changed = true;
  }

  /** Writes the file if there is something new. Not being able to is no fault: it costs time, the next time. */
  write(): void {
    if (!this.#changed) return;
    try {
      makeFolder(path.dirname(this.file));
      const letters = Object.fromEntries([...this.#known].slice(-MOST_LETTERS));
      writeWhole(this.file, JSON.stringify({ program: program(), letters }));
    } catch {
      // See above.
    }
  }
}

/** A folder made for the cache is kept out of git: what is found quotes words of the letters. */
function makeFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true }) !== undefined)
    writeFileSync(path.join(folder, '.gitignore'), '*\n');
}

function read(file: string): Map<string, CheckedText> {
  try {
    const content: unknown = JSON.parse(Buffer.from(readBytesSync(file)).toString('utf8'));
    if (isRecord(content) && content['program'] === program() && isRecord(content['letters']))
      return new Map(Object.entries(content['letters'] as Record<string, CheckedText>));
  } catch {
    // As good as none.
  }
  return new Map();
}

/** Is this what a cache is written as, whole or cut off? */
export function isCache(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 20)).toString('utf8').startsWith('{"program":');
}

function keyOf(path: string, text: string, settings: string): string {
  return sha256(`${path}\0${settings}\0${text}`);
}

/** This very build, so that not even one under the same version is taken for another. */
function program(): string {
  const { size, mtimeMs } = statSync(__filename);
  return `${version} ${size} ${mtimeMs}`;
}
