import { areaWords } from '../../letter/areaWords';
import { buildTable } from '../../edits/table/buildTable';
import { readable } from '../../letter/grades/readableGrade';
import { text, title } from '../content';
import type { CompletionProvider } from './item';
import { apart, type CompletionPlace } from './place';

/** The whole table of grades, above the sections of a letter that has none. */
export const table: CompletionProvider = (place) => {
  const { letter, line } = place;
  if (letter.table || !mayBegin(place)) return [];
  const { framework, assessments } = letter;
  const rows = framework.areas
    .filter(({ graded }) => graded)
    .map((area) => {
      const section = assessments.find((one) => one.area === area)?.section;
      return [areaWords(area, section?.naming), readable(section?.grade, framework.scale)];
    });
  const known = rows.filter(([, grade]) => grade !== '').length;
  const { area, grade } = framework.data.table;
  const words = buildTable([area.label, grade.label], rows).join('\n');
  return [
    {
      kind: 'table',
      label: 'Table of grades',
      detail:
        known > 0
          ? `with ${known === 1 ? 'one grade' : `${known} grades`} from the sections`
          : 'one row for each area',
      range: { start: line.start, end: line.start + line.text.length },
      ...(line.text === '' ? {} : { filter: `${line.text} Table of grades` }),
      text: place.free ? apart(place, words) : words,
      documentation: () => [
        title('Table of grades'),
        text('One row for each area, with the grades given in the sections so far.'),
      ],
    },
  ];
};

/** On an empty line or after a first bar, below the title and above the first section. */
function mayBegin({ letter, line, block, free }: CompletionPlace): boolean {
  const { title: heading, sections, closing } = letter;
  const begun = block?.kind === 'table' && block.rows.length === 1 && line.text.trim() === '|';
  return (
    (free || begun) &&
    (!heading || heading.start < line.start) &&
    !sections.some(({ start }) => start < line.start) &&
    (!closing || line.start < closing.blocks[0]!.start)
  );
}
