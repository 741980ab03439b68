import fs, { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { promisify } from 'node:util';
import { MOST_BYTES } from '../workspace/decode';

/**
 * The one way in which files are opened to be read. A path may come from a letter, so what it leads to is not trusted:
 * nothing but a file is opened, and not more of it is read than a letter may have. Throws what the disk says; `EISDIR`
 * for a folder, `ENOTFILE` for a pipe or a device, `EFBIG` for what is too large.
 */
export function readBytesSync(path: string): Uint8Array {
  // Looked at before it is opened: opening a pipe waits, and opening a device may do something.
  refuse(statSync(path), path);
  const file = openSync(path, FLAGS);
  try {
    // And once more: another may have taken its place.
    const chunks = new Chunks(path, refuse(fstatSync(file), path));
    for (;;) {
      const chunk = chunks.next();
      if (!chunks.add(chunk, readSync(file, chunk, 0, chunk.length, null))) return chunks.whole();
    }
  } finally {
    closeSync(file);
  }
}

/** The same without making anybody wait for the disk. Of an open file the system answers at once. */
export async function readBytes(path: string): Promise<Uint8Array> {
  refuse(await stat(path), path);
  const file = await open(path, FLAGS);
  try {
    const chunks = new Chunks(path, refuse(fstatSync(file), path));
    for (;;) {
      const chunk = chunks.next();
      const { bytesRead } = await read(file, chunk, 0, chunk.length, null);
      if (!chunks.add(chunk, bytesRead)) return chunks.whole();
    }
  } finally {
    closeSync(file);
  }
}

// Many letters are read one after the other, and the handles of node:fs/promises take twice as long.
const [stat, open, read] = [promisify(fs.stat), promisify(fs.open), promisify(fs.read)];

/** Not every system knows the second. */
const FLAGS = constants.O_RDONLY | ((constants as Partial<typeof constants>).O_NONBLOCK ?? 0);

/** What is read at a time of a file that is larger than it says: some say nothing. */
const MORE = 64 * 1024;

/** The size of a file; throws when it is not a file, or too large. */
function refuse(stats: Stats, path: string): number {
  if (stats.isDirectory()) throw fault('EISDIR', path);
  if (!stats.isFile()) throw fault('ENOTFILE', path);
  if (stats.size > MOST_BYTES) throw new TooLarge(path, stats.size);
  return stats.size;
}

class Chunks {
  readonly #chunks: Buffer[] = [];
  #length = 0;

  /** @param size what the file says it has */
  constructor(
    readonly path: string,
    readonly size: number,
  ) {}

  /** Room for the rest and for one byte more, which only a file that is larger than it says fills. */
  next(): Buffer {
    return Buffer.allocUnsafe(this.#length < this.size ? this.size + 1 - this.#length : MORE);
  }

  /** Takes what was read; false at the end. A file that grows under our hands is too large at some time. */
  add(chunk: Buffer, length: number): boolean {
    this.#length += length;
    if (this.#length > MOST_BYTES) throw new TooLarge(this.path, this.#length);
    if (length > 0) this.#chunks.push(chunk.subarray(0, length));
    return length > 0 && this.#length !== this.size;
  }

  whole(): Uint8Array {
    return this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
  }
}

/** A file with more bytes than are read. */
export class TooLarge extends Error {
  readonly code = 'EFBIG';

  constructor(
    path: string,
    readonly bytes: number,
  ) {
    super(`EFBIG: file too large: ${path}`);
  }
}

function fault(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: no regular file: ${path}`), { code });
}
