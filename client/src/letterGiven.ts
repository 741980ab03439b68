import { Uri } from 'vscode';
import { activeLetter } from './isLetter';

/** The letter that a command is about: the one that a menu or a key gives, else the one that the writer is in. */
export function letterGiven(given: unknown): Uri | undefined {
  if (given instanceof Uri) return given;
  const { uri, letter } = (typeof given === 'object' && given !== null ? given : {}) as Record<
    string,
    unknown
  >;
  if (typeof uri === 'string') return Uri.parse(uri);
  // The view of letters gives its item.
  return letter === undefined ? activeLetter()?.document.uri : letterGiven(letter);
}
