import { addressOf } from '../../prose/names/personName';
import { isPlaceholder } from '../../prose/english/placeholder';
import { onFreeLine } from './freeLine';
import type { CompletionProvider } from './item';

/** "Dear Ms Rowan", above table and sections, where the header says who that is. */
export const salutation: CompletionProvider = (place) => {
  const { letter, line, free } = place;
  const { header, table, sections } = letter;
  const name = header?.text('to', 'name')?.trim() ?? '';
  if (!free || letter.salutation || isPlaceholder(name)) return [];
  const starts = [table?.block.start, ...sections.map(({ start }) => start)];
  const address = addressOf(name);
  if (address === undefined || starts.some((start) => start !== undefined && start < line.start)) return [];
  const words = `Dear ${address}`;
  return [
    onFreeLine(place, {
      label: words,
      detail: 'salutation',
      words,
      about: ['The person given as “to:” in the header.'],
    }),
  ];
};
