import type { Assessment } from '../../letter/assessment';
import type { Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import type { Section } from '../../letter/section';
import { piecesOf } from '../area/pieces';
import { areaWords } from '../areaWords';
import { insertBlock } from '../insertBlock';
import type { Change } from '../rule';
import { buildTable } from './build';
import { readable } from './readable';

/** Puts a table with the grades of the sections above the first of them; nothing where there is none. */
export function tableFromSections(letter: Letter): Change | undefined {
  const { scale, data } = letter.framework;
  const first = piecesOf(letter).find(({ section: { area } }) => area?.graded);
  if (!first) return undefined;
  const rows = assessed(letter).map(({ area, section }) => [
    areaWords(area, section.naming),
    readable(section.grade, scale),
  ]);
  return insertBlock(letter, first.from, buildTable(data.table, rows).join(lineEndOf(letter)));
}

/** The graded areas that have a section. */
export function assessed({ assessments }: Letter): (Assessment & { readonly section: Section })[] {
  return assessments.filter(
    (one): one is Assessment & { readonly section: Section } => one.area.graded && one.section !== undefined,
  );
}
