import { statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isLetterName } from '../node/files';
import { readBytesSync } from '../node/readFile';
import { isConfigurationFile } from '../workspace/configuration';
import { UsageError } from './usageError';
import { nameOf } from './text/names';
import { plain } from './text/plain';
import { writeWhole, type Content } from './writeFile';
import { writeProblem } from './writeProblem';

/** A file that a command is to write, beside or in place of standard output. */
interface Output {
  /** Absolute. */
  readonly at: string;
  /** Is this what the command wrote there before? Bytes that are its own kind may be written over. */
  readonly isOwn: (bytes: Uint8Array) => boolean;
  /** Write over files of other kinds too. */
  readonly force?: boolean;
}

/**
 * The one place where it is decided what may be written over. Refuses, as a slip in the use, the name of a letter, the
 * settings, what the command reads or writes besides, and, unless forced, a file of a different kind. Asked before
 * anything is done.
 *
 * @param others absolute paths of all that the command reads or writes besides
 */
export function guardOutput({ at, isOwn, force }: Output, others: readonly string[]): void {
  const refuse = (why: string): never => {
    throw new UsageError(`${plain(nameOf(at, process.cwd()))}: ${why}`);
  };
  if (isLetterName(at)) refuse('The output cannot be saved with the name of a letter. Choose another name');
  if (isConfigurationFile(pathToFileURL(at).toString()))
    refuse('This file holds settings. Choose another name');
  if (others.some((other) => isSameFile(at, other)))
    refuse('This file is already used by the same command. Choose another name');
  const there = statsOf(at);
  if (!there) return;
  if (there.isDirectory()) refuse('This is a folder. Give a file in it');
  if (!there.isFile()) refuse('This is a pipe or a device. Give a file, or leave the option out');
  if (!force && there.size > 0 && !isOwn(start(at)))
    refuse(
      'This file is not an earlier output, so it was not overwritten. Choose another name, or add --force',
    );
}

/** Writes the output; not being able to is a slip in the use. */
export function writeOutput(at: string, content: Content): void {
  try {
    writeWhole(at, content);
  } catch (error) {
    throw new UsageError(`${plain(nameOf(at, process.cwd()))}: ${writeProblem(error)}`);
  }
}

/** What can be read of a file; what cannot be read is of no known kind. */
function start(at: string): Uint8Array {
  try {
    return readBytesSync(at);
  } catch {
    return Uint8Array.of(0);
  }
}

/** One file, by whatever names and links it is called. */
export function isSameFile(at: string, other: string): boolean {
  if (path.resolve(at) === path.resolve(other)) return true;
  const [one, two] = [at, other].map(statsOf);
  return one !== undefined && two !== undefined && one.dev === two.dev && one.ino === two.ino;
}

/** Nothing for what is not there or cannot be looked at: writing says so. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
