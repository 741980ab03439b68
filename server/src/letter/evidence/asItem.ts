import { markerLength } from '../../syntax/item';
import type { Paragraph } from '../../syntax/plain';
import { skipSpaces } from '../../text/white';
import type { Span } from '../../text/span';

/** Bullets that were typed without the space that makes them one. Stars may be emphasis. */
const BULLETS = '-•■▪–';

/**
 * What makes a paragraph an item of a list: a marker before its first line. Its other lines stay where they are,
 * but for those that would begin an item of their own: these are indented.
 */
export function asItem(paragraph: Paragraph): { span: Span; newText: string }[] {
  const [first, ...others] = paragraph.lines();
  if (!first) return [];
  const changes = [{ span: first.part(0, bulletEnd(first.text)), newText: '- ' }];
  for (const line of others) {
    const { text } = line;
    const word = skipSpaces(text, 0, text.length);
    if (markerLength(text, word, text.length) > 0) changes.push({ span: line.part(0, word), newText: '  ' });
  }
  return changes;
}

/** Where the words of a line begin, after its indent and a bullet that has no space after it. */
function bulletEnd(text: string): number {
  const word = skipSpaces(text, 0, text.length);
  const behind = text[word + 1] ?? '';
  return BULLETS.includes(text[word] ?? ' ') && /\p{L}/u.test(behind) ? word + 1 : word;
}
