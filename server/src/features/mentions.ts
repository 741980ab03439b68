import type { Area, Framework } from '../framework/framework';
import { blankMarkup } from '../prose/english/blankMarkup';
import { isUpper } from '../prose/english/characters';
import type { Letter } from '../letter/letter';
import { Phrases, wordsOf } from '../prose/english/words';
import { memoize } from '../text/memoize';
import type { Span } from '../text/span';

/** An area named in prose. */
interface Mention {
  readonly area: Area;
  readonly at: Span;
}

/**
 * The areas that paragraphs, points and quotations name, by label or alias, in the order of the text. Most labels are
 * ordinary words too ("being healthy is not only …"), so a name is one only with its capital or in quotation marks or
 * emphasis.
 */
export const mentions = memoize((letter: Letter): readonly Mention[] =>
  proseOf(letter).flatMap((span) => mentionsIn(span, letter.framework)),
);

/** The paragraphs, points and quotations of a letter. */
export function proseOf({ blocks }: Letter): Span[] {
  return blocks.flatMap((block) =>
    block.kind === 'item'
      ? [block.body]
      : block.kind === 'paragraph' || block.kind === 'quote'
        ? [block.content]
        : [],
  );
}

function mentionsIn(span: Span, framework: Framework): Mention[] {
  const { text } = span;
  const names = namesOf(framework);
  const words = wordsOf(blankMarkup(text));
  const found: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i]!;
    const name = first.joined ? undefined : names.at(words, i);
    if (!name || words[name.end]?.joined) continue;
    const to = words[name.end - 1]!.to;
    if (!isUpper(text[first.from]) && !isMarkedOff(text, first.from, to)) continue;
    found.push({ area: name.value, at: span.part(first.from, to) });
    i = name.end - 1;
  }
  return found;
}

/** Between quotation marks, or in emphasis. */
function isMarkedOff(text: string, from: number, to: number): boolean {
  return /["'“‘„«*_]/.test(text[from - 1] ?? ' ') && /["'”’“»*_]/.test(text[to] ?? ' ');
}

const namesOf = memoize(
  ({ areas }: Framework) =>
    new Phrases<Area>(
      areas.flatMap((area) => [area.label, ...area.aliases].map((name) => [name, area] as const)),
    ),
);
