import { URI } from 'vscode-uri';
import { previousOf } from '../features/previous';
import { readLetter, type LetterOptions } from '../letter/letter';
import { scalar } from '../edits/header/writeValue';
import type { TextEdit } from '../text/edit';
import { relative, resolve, uriKey } from './uris';

/** A file or folder that gets another name or place. */
export interface Move {
  readonly oldUri: string;
  readonly newUri: string;
}

/**
 * The edit by which a letter's `previous` still leads to the same letter when files move: the other one, the letter
 * itself, or a folder that holds either. `uri` and `text` are the letter's before the move.
 */
export function previousAfterMove(
  uri: string,
  text: string,
  moves: readonly Move[],
  options?: LetterOptions,
): TextEdit | undefined {
  // Most letters have no such key; they are not read.
  if (!text.includes('previous')) return undefined;
  const letter = readLetter(text, options);
  const previous = previousOf(letter);
  const value = letter.header?.entry('previous')?.value;
  if (!previous || !value) return undefined;
  const target = resolve(uri, previous.path);
  const newUri = moved(uri, moves);
  const newTarget = moved(target, moves);
  if (uriKey(resolve(newUri, previous.path)) === uriKey(newTarget)) return undefined;
  const path = pathFrom(newUri, newTarget, previous.path);
  return { start: value.start, end: value.end, newText: scalar(path) };
}

/** In the style of the path before: from the root, or with a dot before it. */
function pathFrom(uri: string, target: string, before: string): string {
  const path = URI.parse(target).path;
  if (before.startsWith('/')) return path;
  const seen = relative(URI.parse(uri).path, path);
  return /^\.[/\\]/.test(before) && !seen.startsWith('../') ? `./${seen}` : seen;
}

/** Where a file is after the moves. */
function moved(uri: string, moves: readonly Move[]): string {
  const key = uriKey(uri);
  for (const { oldUri, newUri } of moves) {
    const old = uriKey(oldUri).replace(/\/$/, '');
    if (key === old) return newUri;
    if (key.startsWith(`${old}/`)) return newUri.replace(/\/$/, '') + key.slice(old.length);
  }
  return uri;
}
