import type { Letter } from '../../letter/letter';
import { hoverArea } from './area';
import { hoverField } from './field';
import { hoverGrade } from './grade';
import type { Hover, HoverProvider } from './provider';
import { hoverRule } from './rule';
import { hoverSentence } from './sentence';
import { hoverVerdict } from './verdict';

export type { Hover } from './provider';

/** The first that has something to say wins. */
const providers: readonly HoverProvider[] = [
  hoverGrade,
  hoverVerdict,
  hoverField,
  hoverRule,
  hoverArea,
  hoverSentence,
];

/** `before` is the letter of the year before, when there is one. */
export function hoverAt(letter: Letter, offset: number, before?: Letter): Hover | undefined {
  for (const provider of providers) {
    const hover = provider(letter, offset, before);
    if (hover) return hover;
  }
  return undefined;
}
