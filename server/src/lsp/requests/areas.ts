import { areaAround } from '../../features/areaAround';
import { nameOf } from '../../edits/area/insertSections';
import { areaWords } from '../../letter/areaWords';
import { letterRequest, undeclared } from '../letterRequest';
import { toRange } from '../convert';
import { LETTER_AREAS, type AreaAnswer } from '../../protocol/letterRequests';

/** The areas of the letter's framework and what the letter has of each. */
export const areas = letterRequest(
  LETTER_AREAS,
  undeclared,
  null,
  ({ position }, { document, analysis: { letter } }) => {
    const { framework, assessments } = letter;
    const { scale } = framework;
    const around = position && areaAround(letter, document.offsetAt(position));
    return {
      areas: framework.areas.map((area): AreaAnswer => {
        const found = assessments.find((one) => one.area === area);
        const value = found?.grade?.value;
        return {
          id: area.id,
          name: found?.section ? areaWords(area, found.section.naming) : nameOf(area, letter),
          description: area.description,
          graded: area.graded,
          wanted: area.section,
          ...(found?.section ? { heading: toRange(document, found.section.heading.title) } : {}),
          ...(found?.row ? { row: toRange(document, found.row.line.line) } : {}),
          ...(value === undefined ? {} : { grade: scale.name(value), value }),
        };
      }),
      ...(around ? { around: around.area.id } : {}),
      grades: [...scale.grades]
        .sort((a, b) => scale.steps(b.value, a.value))
        .map(({ value, label, meaning }) => ({ value, label, meaning })),
    };
  },
);
