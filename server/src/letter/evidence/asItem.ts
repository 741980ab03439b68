import { markerLength } from '../../syntax/item';
import type { Paragraph } from '../../syntax/plain';
import { skipSpaces } from '../../text/white';
import type { Span } from '../../text/span';
import { wordsAfterMark } from './gluedMark';

/**
 * What makes a paragraph an item of a list: a marker before its first line. Lines with a mark and no space after it
 * become items of their own. The others stay where they are, but for those that would begin an item: these are indented.
 */
export function asItem(paragraph: Paragraph): { span: Span; newText: string }[] {
  return paragraph.lines().flatMap((line, i) => {
    const { text } = line;
    const word = skipSpaces(text, 0, text.length);
    const glued = wordsAfterMark(text);
    if (i === 0 || glued !== undefined) return [{ span: line.part(0, glued ?? word), newText: '- ' }];
    return markerLength(text, word, text.length) > 0 ? [{ span: line.part(0, word), newText: '  ' }] : [];
  });
}

/** Is it one item for certain, or several? A hyphen that begins a later line may belong to the word before it. */
export function isCertain(paragraph: Paragraph): boolean {
  const [first, ...others] = paragraph.lines().map((line) => wordsAfterMark(line.text) !== undefined);
  return first === true || !others.includes(true);
}
