import type { Letter } from '../letter/letter';
import type { Span } from '../text/span';
import { areaAt, areaPlaces } from './areaPlaces';
import { gradesAt } from './gradePlaces';

/**
 * The places that stand for the same thing as the one at the offset (0-based UTF-16), in the order of the text: an
 * area's name, or an area's grade. In prose there are none: that a word occurs twice says nothing.
 *
 * Linked editing is left out on purpose, though table and section give the same grade. A grade is one character,
 * which a writer deletes before typing the new one; while the cell is empty the section would be too, and a letter
 * whose two grades differ has to be put right on one side alone. The lens and the fixes do it in one step that shows.
 */
export function highlights(letter: Letter, offset: number): Span[] {
  const grades = gradesAt(letter, offset);
  if (grades) return inOrder(grades.all.map(({ at }) => at));
  const place = areaAt(letter, offset);
  return place ? inOrder(areaPlaces(letter, place.area).map(({ at }) => at)) : [];
}

function inOrder(spans: Span[]): Span[] {
  return spans.sort((a, b) => a.start - b.start);
}
