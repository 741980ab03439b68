import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Writes a file so that at every moment either the old content is there or the new, whole: into a file beside it,
 * which then takes its place. A link stays a link, and the file keeps its mode. Throws what the disk says.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const target = realOrSelf(file);
  const mode = modeOf(target);
  const beside = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(4).toString('hex')}`,
  );
  // Taking a place needs no right to the file itself, so a write-protected one would not be safe.
  if (mode !== undefined) accessSync(target, constants.W_OK);
  const opened = openSync(beside, 'wx', mode ?? 0o666);
  try {
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < bytes.length;) at += writeSync(opened, bytes, at);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
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
