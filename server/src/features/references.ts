import type { Letter } from '../letter/letter';
import type { Span } from '../text/span';
import { areaAt, areaPlaces } from './areaPlaces';
import { gradesAt } from './gradePlaces';

/**
 * The places that name the area, or say the grade, at the offset (0-based UTF-16), in the order of the text. What
 * declares an area is its heading; a grade, its field or heading.
 */
export function referencesAt(letter: Letter, offset: number, withDeclaration: boolean): Span[] {
  const grades = gradesAt(letter, offset);
  const area = grades ? undefined : areaAt(letter, offset)?.area;
  const places = grades?.all ?? (area ? areaPlaces(letter, area) : []);
  return places
    .filter((place) => withDeclaration || (place.in !== 'heading' && place.in !== 'field'))
    .map(({ at }) => at)
    .sort((a, b) => a.start - b.start);
}
