/**
 * The same characters as a string of its own. A part of a string keeps the whole of it in memory: a letter that is
 * edited in many places would keep what once stood around each of them, and a name all of the letter that it is from.
 */
export function detach(text: string): string {
  return ` ${text}`.slice(1);
}
