import { isSpace, skipSpaces } from '../../text/white';

/** Marks of points that are often typed without the space that makes them one. Stars may be emphasis. */
const MARKS = '-•■▪–';

/** What a point's words may begin with. No figures: the hyphen may be their sign. */
const BEGINS_WORDS = /[\p{L}"'“‘([£]/u;

/**
 * Where the words of a line begin that has a mark of a list right before them, as in “-Waits are short”: 0-based, in
 * the line. Nothing on any other line.
 */
export function wordsAfterMark(line: string): number | undefined {
  const mark = skipSpaces(line, 0, line.length);
  const words = line[mark + 1];
  if (words === undefined || !MARKS.includes(line[mark]!) || isSpace(words.charCodeAt(0))) return undefined;
  return BEGINS_WORDS.test(words) ? mark + 1 : undefined;
}
