import { text } from '../content';
import { headingPlaceAt, headingText } from './headingPlace';
import type { CompletionProvider } from './item';
import { literal, stop } from './snippet';

/** The letter's title with the header's council and year, where it has none. */
export const title: CompletionProvider = (place) => {
  const { letter, line } = place;
  const heading = headingPlaceAt(place);
  const pattern = letter.framework.data.title;
  if (!heading || heading.level > 1 || !pattern) return [];
  const titled = letter.title && letter.title.start !== line.start;
  if (titled || letter.sections.some(({ start }) => start < line.start)) return [];
  const names = ['council', 'year'];
  const known = names.map((name) => letter.header?.text(name));
  // Every second piece is one of the names.
  const pieces = pattern.split(/\{(council|year)\}/);
  const words = pieces.map((piece, i) => (i % 2 ? (known[names.indexOf(piece)] ?? '…') : piece)).join('');
  const stops = pieces.map((piece, i) => {
    const said = i % 2 ? known[names.indexOf(piece)] : piece;
    return said === undefined ? stop(names.indexOf(piece) + 1, piece) : literal(said);
  });
  return [
    {
      kind: 'heading',
      label: words.replace('… …', '…'),
      detail: 'title',
      range: heading.range,
      ...headingText(place, heading, '#', words),
      ...(known.includes(undefined)
        ? { snippet: headingText(place, heading, '#', stops.join('')).text }
        : {}),
      documentation: () => [text(words), text('The title uses the council and the year from the header.')],
    },
  ];
};
