import { readLegends } from '../../letter/legend';
import { writeLegend } from '../legend';
import { onFreeLine } from './freeLine';
import type { CompletionProvider } from './item';

/** What the numbers mean, between the table and the sections, in a letter that does not say it yet. */
export const legend: CompletionProvider = (place) => {
  const { letter, line, free } = place;
  const { table, sections, blocks, framework } = letter;
  if (!free || !table || table.block.start > line.start) return [];
  if (sections.some(({ start }) => start < line.start) || readLegends(blocks, framework).length > 0)
    return [];
  const words = writeLegend(framework);
  const about = [words, 'It shows readers which grade is the best.'];
  return [onFreeLine(place, { label: 'Key to the grades', detail: words, words, about })];
};
