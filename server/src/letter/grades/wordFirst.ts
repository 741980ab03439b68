import type { Scale } from '../../framework/framework';
import type { Span } from '../../text/span';

/** "Good (3)", "ADEQUATE – 2", "good (Grade 3)": a word of the scale, and the number after it. */
const WORD_FIRST = /^(\p{L}{3,20})(?:\s?[(:,–—-]\s?|\s)(?:grade\s)?(\d)(?:\s?\))?\.?$/iu;

/** The word and the number of a grade of which the word stands first. */
export function readWordFirst(
  text: Span,
  scale: Scale,
): { readonly label: Span; readonly number: Span } | undefined {
  const [, word, number] = WORD_FIRST.exec(text.text) ?? [];
  if (word === undefined || number === undefined || !scale.gradeOfWord(word)) return undefined;
  const at = text.text.lastIndexOf(number);
  return { label: text.part(0, word.length), number: text.part(at, at + 1) };
}

/** Is the text, whole, such a grade? */
export function isWordFirst(text: string, scale: Scale): boolean {
  return scale.gradeOfWord(WORD_FIRST.exec(text)?.[1] ?? '') !== undefined;
}
