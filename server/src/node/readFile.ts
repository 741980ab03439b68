import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
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
    const size = refuse(fstatSync(file), path);
    const chunks = new Chunks(path);
    for (;;) {
      const chunk = chunks.next(size);
      if (!chunks.add(chunk, readSync(file, chunk, 0, chunk.length, null))) return chunks.whole();
    }
  } finally {
    closeSync(file);
  }
}

/** The same without making anybody wait. */
export async function readBytes(path: string): Promise<Uint8Array> {
  refuse(await stat(path), path);
  const file = await open(path, FLAGS);
  try {
    const size = refuse(await file.stat(), path);
    const chunks = new Chunks(path);
    for (;;) {
      const chunk = chunks.next(size);
      const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
      if (!chunks.add(chunk, bytesRead)) return chunks.whole();
    }
  } finally {
    await file.close();
  }
}

/** Not every system knows the second. */
const FLAGS = constants.O_RDONLY | ((constants as Partial<typeof constants>).O_NONBLOCK ?? 0);

/** What is read at a time beyond the size that a file says it has: some say none. */
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

  constructor(readonly path: string) {}

  /** Room for what is still to be read. */
  next(size: number): Buffer {
    return Buffer.allocUnsafe(Math.max(size + 1 - this.#length, MORE));
  }

  /** Takes what was read; false at the end. A file that grows under our hands is too large at some time. */
  add(chunk: Buffer, length: number): boolean {
    this.#length += length;
    if (this.#length > MOST_BYTES) throw new TooLarge(this.path, this.#length);
    if (length > 0) this.#chunks.push(chunk.subarray(0, length));
    return length > 0;
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
