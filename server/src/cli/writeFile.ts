import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { diskError } from '../node/diskError';

/** What is written: whole, or a part at a time. */
export type Content = string | Uint8Array | Iterable<Uint8Array>;

/**
 * Writes a file so that at every moment either the old content is there or the new, whole: into a file beside it,
 * which then takes its place. A link stays a link, and the file keeps its mode. Throws what the disk says.
 */
export function writeWhole(file: string, content: Content): void {
  const target = realOrSelf(file);
  const mode = modeOf(target);
  // Taking a place needs no right to the file itself, so a write-protected one would not be safe.
  if (mode !== undefined) accessSync(target, constants.W_OK);
  writeBeside(target, content, mode, (beside) => {
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, target);
  });
}

/** Writes a file that is not there yet, whole or not at all. Throws `EEXIST` when it is there. */
export function writeNew(file: string, content: string | Uint8Array): void {
  // Said before anything is written; what comes in between is noticed by the link.
  if (existsSync(file)) throw taken(file);
  writeBeside(file, content, undefined, (beside) => {
    try {
      linkSync(beside, file);
      rmSync(beside);
    } catch (error) {
      // Not every disk has links.
      if (isTaken(error) || existsSync(file)) throw taken(file);
      renameSync(beside, file);
    }
  });
}

export function isTaken(error: unknown): boolean {
  return diskError(error).code === 'EEXIST';
}

/** Writes a file beside another and has it put in its place; nothing is left of it when that fails. */
function writeBeside(
  target: string,
  content: Content,
  mode: number | undefined,
  put: (beside: string) => void,
): void {
  const name = `.${path.basename(target)}.${crypto.randomUUID().slice(0, 8)}`;
  const beside = path.join(path.dirname(target), name);
  const opened = openSync(beside, 'wx', mode ?? 0o666);
  try {
    try {
      for (const bytes of bytesOf(content))
        for (let at = 0; at < bytes.length;) at += writeSync(opened, bytes, at);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    put(beside);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function bytesOf(content: Content): Iterable<Uint8Array> {
  if (typeof content === 'string') return [Buffer.from(content)];
  return content instanceof Uint8Array ? [content] : content;
}

function taken(file: string): Error {
  return Object.assign(new Error(`EEXIST: file already exists: ${file}`), { code: 'EEXIST' });
}

function realOrSelf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/** The permissions of a file; nothing when there is none. */
function modeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mode;
}
