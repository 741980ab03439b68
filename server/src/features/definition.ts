import type { Letter } from '../letter/letter';
import type { OffsetRange, Span } from '../text/span';
import { areaAt, areaPlaces, type AreaPlace } from './areaPlaces';
import { gradesAt, type GradePlace } from './gradePlaces';
import { touches } from './hover/provider';
import { previousOf } from './previous';

/** Where a name or a grade leads. */
interface Definition {
  /** The words that the request is about. */
  readonly from: Span;
  readonly to:
    | { readonly kind: 'here'; readonly range: OffsetRange; readonly name: Span }
    /** Another letter, by its path as the header gives it. */
    | { readonly kind: 'letter'; readonly path: string };
}

/**
 * From a row or a mention to the section, from the section's heading to its row; between the grades of both likewise;
 * from `previous` to that letter. `offset` is 0-based UTF-16.
 */
export function definitionAt(letter: Letter, offset: number): Definition | undefined {
  const previous = previousOf(letter);
  if (previous && touches(previous.at, offset))
    return { from: previous.at, to: { kind: 'letter', path: previous.path } };
  const grades = gradesAt(letter, offset);
  if (grades) return toGrade(grades.here, grades.all);
  const place = areaAt(letter, offset);
  return place && toArea(place, letter);
}

function toGrade({ at, in: where }: GradePlace, all: readonly GradePlace[]): Definition | undefined {
  const inRow = all.find((one) => one.in === 'row');
  const inSection = all.find((one) => one.in === 'field') ?? all.find((one) => one.in === 'heading');
  const target = where === 'field' || where === 'heading' ? inRow : (inSection ?? inRow);
  return target && target.at !== at
    ? { from: at, to: { kind: 'here', range: target.at, name: target.at } }
    : undefined;
}

function toArea({ at, area, in: where }: AreaPlace, letter: Letter): Definition | undefined {
  const section = letter.sections.find((one) => one.area === area);
  const row = areaPlaces(letter, area).find((place) => place.in === 'row');
  if (where !== 'heading' && section)
    return { from: at, to: { kind: 'here', range: section.heading.content, name: section.naming.name } };
  return row && row.at !== at ? { from: at, to: { kind: 'here', range: row.at, name: row.at } } : undefined;
}
