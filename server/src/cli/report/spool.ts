import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const CHUNK = 1 << 20;

/**
 * What is written before it is known what stands above it: kept in a file that nobody else may read, so that memory does
 * not grow with it, and that is gone at the end.
 */
export class Spool {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'apa-letter-report-'));
  readonly #file = openSync(path.join(this.#folder, 'letters'), 'wx+', 0o600);
  #length = 0;

  write(text: string): void {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    this.#length += bytes.length;
  }

  /** All that was written, a piece at a time. */
  *chunks(): Iterable<Uint8Array> {
    for (let at = 0; at < this.#length;) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, this.#length - at));
      const read = readSync(this.#file, chunk, 0, chunk.length, at);
      at += read;
      yield chunk.subarray(0, read);
    }
  }

  remove(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
