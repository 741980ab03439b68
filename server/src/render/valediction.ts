import type { Letter } from '../letter/letter';
import { nameKey } from '../text/key';
import type { Span } from '../text/span';

/** The line "Yours sincerely" of a letter, in its closing or, where it has no sections, anywhere. */
export function valedictionOf({ closing, sections, blocks, framework }: Letter): Span | undefined {
  if (closing?.valediction || sections.length > 0) return closing?.valediction;
  const phrases = framework.data.valediction.map(nameKey);
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const line = block
      .lines()
      .find(({ text }) => phrases.some((phrase) => nameKey(text.slice(0, 200)).startsWith(phrase)));
    if (line) return line.trim();
  }
  return undefined;
}
