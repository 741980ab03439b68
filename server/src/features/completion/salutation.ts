import { addressOf } from '../../letter/personName';
import { isPlaceholder } from '../../letter/placeholder';
import { text, title } from '../content';
import type { CompletionProvider } from './item';
import { touchesAbove } from './place';

/** "Dear Ms Rowan", above table and sections, where the header says who that is. */
export const salutation: CompletionProvider = (place) => {
  const { letter, line, offset, free } = place;
  const { header, table, sections } = letter;
  const name = header?.text('to', 'name')?.trim() ?? '';
  if (!free || letter.salutation || isPlaceholder(name)) return [];
  const starts = [table?.block.start, ...sections.map(({ start }) => start)];
  const address = addressOf(name);
  if (address === undefined || starts.some((start) => start !== undefined && start < line.start)) return [];
  const words = `Dear ${address}`;
  return [
    {
      kind: 'sentence',
      label: words,
      detail: 'salutation',
      range: { start: offset, end: offset },
      text: touchesAbove(place) ? `\n${words}` : words,
      documentation: () => [title(words), text('The addressee of the header.')],
    },
  ];
};
