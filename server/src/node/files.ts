import { realpathSync, type Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { readProblem } from './readProblem';

/** Is this the name of a letter? */
export function isLetterName(name: string): boolean {
  return /\.apa(?:\.md)?$/i.test(name);
}

export const DEAD_LINK = 'This is a link to a file that does not exist.';

/** A path that could not be used, with a sentence that says why and what to do. */
interface ReadProblem {
  readonly path: string;
  readonly message: string;
}

interface Found {
  /** Absolute paths, sorted a folder at a time. */
  readonly files: readonly string[];
  readonly problems: readonly ReadProblem[];
}

/** What is looked at in a folder. Paths are absolute. */
export interface Filter {
  /** Is nothing at this path to be looked at? */
  readonly skip?: (path: string) => boolean;
  /** Is this file a letter? Its name tells if left out. */
  readonly take?: (path: string) => boolean;
}

/**
 * Finds letters below folders. Folders of packages and those that begin with a dot are left out. Every real file and
 * folder counts once, by whatever links it can be reached, so links may go in circles (T44, T48).
 */
export class LetterFinder {
  readonly #seen = new Set<string>();

  /** Takes note of a file. False if it has been found before, under this or another name. */
  add(file: string): boolean {
    return this.#isNew(realOf(file));
  }

  /** The letters below a folder that have not been found before. */
  async below(folder: string, { skip = () => false, take = isLetterName }: Filter = {}): Promise<Found> {
    const files: string[] = [];
    const problems: ReadProblem[] = [];
    const links: string[] = [];
    const visit = async (at: string, real: string): Promise<void> => {
      if (!this.#isNew(real)) return;
      const before = files.length;
      const entries = (await entriesOf(at, problems)).sort(byName);
      for (const entry of entries) {
        const name = path.join(at, entry.name);
        if (leftOut(entry) || skip(name)) continue;
        if (entry.isSymbolicLink()) links.push(name);
        else if (entry.isDirectory()) await visit(name, path.join(real, entry.name));
        else if (entry.isFile() && take(name) && this.#isNew(path.join(real, entry.name))) files.push(name);
      }
      if (at !== folder && isLetterName(at) && files.length === before && entries.length === 0)
        problems.push({
          path: at,
          message: 'This is an empty folder with the name of a letter. Rename it or delete it.',
        });
    };
    await visit(folder, await realpath(folder));
    // Links last: what is also there in person is reported under its own name.
    const linked = links.length > 0;
    for (let link = links.shift(); link !== undefined; link = links.shift()) {
      const target = await realpath(link).catch(() => undefined);
      const kind = target === undefined ? undefined : await stat(target);
      if (target === undefined) {
        if (isLetterName(link)) problems.push({ path: link, message: DEAD_LINK });
      } else if (kind?.isDirectory()) await visit(link, target);
      else if (kind?.isFile() && take(link) && this.#isNew(target)) files.push(link);
    }
    return { files: linked ? files.sort(byPath) : files, problems };
  }

  #isNew(real: string): boolean {
    return this.#seen.size < this.#seen.add(real).size;
  }
}

function realOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return path.resolve(file);
  }
}

/** What is in a folder; nothing, and a problem, when it cannot be read. */
async function entriesOf(folder: string, problems: ReadProblem[]): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    problems.push({ path: folder, message: readProblem(error) });
    return [];
  }
}

function leftOut({ name }: Dirent): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

/** A folder's letters stand together, and in the same order on every system. */
function byPath(a: string, b: string): number {
  const [left, right] = [a.split(path.sep), b.split(path.sep)];
  for (let i = 0; i < left.length && i < right.length; i++)
    if (left[i] !== right[i]) return left[i]! < right[i]! ? -1 : 1;
  return left.length - right.length;
}
