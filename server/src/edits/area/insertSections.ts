import type { Area } from '../../framework/framework';
import type { Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import { areaWords } from '../../letter/areaWords';
import { insertBlock } from '../insertBlock';
import type { Change } from '../change';
import { readable } from '../../letter/grades/readableGrade';
import { endOfSections, sectionParts, type SectionPart } from '../../letter/section/sectionParts';
import { skeleton } from './skeleton';

/**
 * Puts sections that are still to be written where the framework's order wants them. Those that belong in the same
 * place are inserted together.
 */
export function insertSections(areas: readonly Area[], letter: Letter): Change[] {
  const end = lineEndOf(letter);
  const pieces = sectionParts(letter).filter(({ section: { area } }) => area !== undefined);
  const places = new Map<number, string[]>();
  for (const area of areas) {
    const row = letter.assessments.find((assessment) => assessment.area === area)?.row;
    const grade = row?.exact && !row.malformed ? readable(row.grade, letter.framework.scale) : '';
    const blocks = skeleton(area, nameOf(area, letter), grade, letter.framework);
    const at = placeOf(area, pieces) ?? endOfSections(letter);
    places.set(at, [...(places.get(at) ?? []), ...blocks]);
  }
  return [...places].map(([at, blocks]) => insertBlock(letter, at, blocks.join(end + end)));
}

/** After the section of the nearest earlier area, else before the first section of an area. */
function placeOf({ order }: Area, pieces: readonly SectionPart[]): number | undefined {
  const earlier = pieces.filter(({ section }) => section.area!.order < order);
  const nearest = Math.max(...earlier.map(({ section }) => section.area!.order));
  const before = earlier.find(({ section }) => section.area!.order === nearest);
  return before?.to ?? pieces[0]?.from;
}

/** The name to write for an area: the one of its row. */
export function nameOf(area: Area, { assessments }: Letter): string {
  return areaWords(area, assessments.find((assessment) => assessment.area === area)?.row);
}
