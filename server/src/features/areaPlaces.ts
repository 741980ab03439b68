import type { Area } from '../framework/framework';
import type { Letter } from '../letter/letter';
import type { Span } from '../text/span';
import { touches } from './hover/provider';
import { mentions } from './mentions';

/** A place that names an area. */
export interface AreaPlace {
  readonly area: Area;
  readonly at: Span;
  readonly in: 'heading' | 'row' | 'prose';
}

/** Every place that names an area: headings, then rows, then prose. */
export function areaPlaces(letter: Letter, area?: Area): AreaPlace[] {
  const { sections, table } = letter;
  const named = (places: readonly { area?: Area; at: Span }[], where: AreaPlace['in']): AreaPlace[] =>
    places.flatMap(({ area: one, at }) =>
      one && (area ?? one) === one && !at.isEmpty ? [{ area: one, at, in: where }] : [],
    );
  return [
    ...named(
      sections.map(({ naming }) => ({ area: naming.area, at: naming.name })),
      'heading',
    ),
    ...named(
      (table?.rows ?? []).map((row) => ({ area: row.area, at: row.name })),
      'row',
    ),
    ...named(mentions(letter), 'prose'),
  ];
}

/** The area's name at an offset (0-based UTF-16), or right before it. */
export function areaAt(letter: Letter, offset: number): AreaPlace | undefined {
  return areaPlaces(letter).find(({ at }) => touches(at, offset));
}
