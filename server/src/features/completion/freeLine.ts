import { text, title } from '../content';
import type { Completion } from './item';
import { apart, type CompletionPlace } from './place';

interface Words {
  readonly label: string;
  readonly detail: string;
  readonly words: string;
  /** What is shown besides its label. */
  readonly about: readonly string[];
}

/** Words for the free line that the cursor is on. */
export function onFreeLine(place: CompletionPlace, { label, detail, words, about }: Words): Completion {
  const { offset } = place;
  return {
    kind: 'sentence',
    label,
    detail,
    range: { start: offset, end: offset },
    text: apart(place, words),
    documentation: () => [title(label), ...about.map(text)],
  };
}
