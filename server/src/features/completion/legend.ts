import { readLegends } from '../../letter/legend';
import { text, title } from '../content';
import { writeLegend } from '../legend';
import type { CompletionProvider } from './item';
import { touchesAbove } from './place';

/** What the numbers mean, between the table and the sections, in a letter that does not say it yet. */
export const legend: CompletionProvider = (place) => {
  const { letter, line, offset, free } = place;
  const { table, sections, blocks, framework } = letter;
  if (!free || !table || table.block.start > line.start) return [];
  if (sections.some(({ start }) => start < line.start) || readLegends(blocks, framework).length > 0)
    return [];
  const words = writeLegend(framework);
  return [
    {
      kind: 'sentence',
      label: 'Key to the grades',
      detail: words,
      range: { start: offset, end: offset },
      text: touchesAbove(place) ? `\n${words}` : words,
      documentation: () => [
        title('Key to the grades'),
        text(words),
        text('It tells readers which number is best.'),
      ],
    },
  ];
};
