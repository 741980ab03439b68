import type { Assessment } from '../../letter/grades/assessment';
import type { Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import type { Section } from '../../letter/section/section';
import { sectionParts } from '../../letter/section/sectionParts';
import { areaWords } from '../../letter/areaWords';
import { insertBlock } from '../insertBlock';
import type { Change } from '../change';
import { buildTable } from './buildTable';
import { readable } from '../../letter/grades/readableGrade';

/** Puts a table with the grades of the sections above the first of them; nothing where there is none. */
export function tableFromSections(letter: Letter): Change | undefined {
  const {
    scale,
    data: { table },
  } = letter.framework;
  const first = sectionParts(letter).find(({ section: { area } }) => area?.graded);
  if (!first) return undefined;
  const rows = assessed(letter).map(({ area, section }) => [
    areaWords(area, section.naming),
    readable(section.grade, scale),
  ]);
  return insertBlock(
    letter,
    first.from,
    buildTable([table.area.label, table.grade.label], rows).join(lineEndOf(letter)),
  );
}

/** The graded areas that have a section. */
export function assessed({ assessments }: Letter): (Assessment & { readonly section: Section })[] {
  return assessments.filter(
    (one): one is Assessment & { readonly section: Section } => one.area.graded && one.section !== undefined,
  );
}
