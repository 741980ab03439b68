import { unclosedComments } from '../../letter/directive';
import type { Assessment } from '../../letter/assessment';
import type { Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import type { Section } from '../../letter/section';
import { piecesOf } from '../area/pieces';
import { areaWords } from '../areaWords';
import { insertBlock } from '../insertBlock';
import { keepingBlocks } from '../keepsBlocks';
import { rule } from '../rule';
import { buildTable } from './build';
import { readable } from './readable';

export default rule<null>({
  code: 'table/missing',
  scope: 'letter',
  severity: { draft: 'information', final: 'error' },
  title: 'No table of grades',
  why: 'The table is where most readers look first, and often the only part they copy. Without it they have to gather the grades from the sections.',
  remedy: 'Write a table with one row for each area and its grade above the first section.',
  example: {
    wrong: `# Annual performance assessment 2008

## Being healthy

Grade: 3

## Staying safe

Grade: 2
`,
    right: `# Annual performance assessment 2008

| Assessment judgement area | APA grade |
| ------------------------- | --------- |
| Being healthy             | 3         |
| Staying safe              | 2         |

## Being healthy

Grade: 3

## Staying safe

Grade: 2
`,
  },
  *check(letter) {
    // Where there is no section either, that is told of instead; a comment without an end may hold the table.
    if (
      letter.table ||
      assessed(letter).length === 0 ||
      unclosedComments(letter.blocks).some(({ swallows }) => swallows)
    )
      return;
    yield { at: letter.title?.title ?? letter.origin, values: null };
  },
  message: () =>
    'The letter has no table of grades. Write one above the first section, with a row for each area and its grade.',
  fixes(_hit, letter) {
    const { scale } = letter.framework;
    const areas = assessed(letter);
    const first = piecesOf(letter).find(({ section: { area } }) => area?.graded);
    if (!first) return [];
    const rows = areas.map(({ area, section }) => [
      areaWords(area, section.naming),
      readable(section.grade, scale),
    ]);
    const text = buildTable(letter.framework.data.table, rows).join(lineEndOf(letter));
    return [
      keepingBlocks(
        {
          title: 'Insert the table of grades',
          // In a final letter an empty cell would be one fault for another.
          safe: letter.status === 'draft' || rows.every(([, grade]) => grade !== ''),
          changes: [insertBlock(letter, first.from, text)],
        },
        letter,
      ),
    ];
  },
});

/** The graded areas that have a section. */
function assessed({ assessments }: Letter): (Assessment & { readonly section: Section })[] {
  return assessments.filter(
    (one): one is Assessment & { readonly section: Section } => one.area.graded && one.section !== undefined,
  );
}
