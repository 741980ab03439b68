import { isCutOff } from '../../letter/directive';
import { keepingBlocks } from '../../edits/keepingBlocks';
import { rule } from '../rule';
import { assessed, tableFromSections } from '../../edits/table/tableFromSections';
import { readable } from '../../letter/grades/readableGrade';

export default rule<null>({
  code: 'table/missing',
  scope: 'letter',
  severity: { draft: 'information', final: 'error' },
  title: 'Missing table of grades',
  why: 'Most readers look at the table first, and often copy nothing else. Without it they have to collect the grades from the sections.',
  remedy: 'Add a table above the first section, with one row for each area and its grade.',
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
    // Where there is no section either, that is reported instead; a comment without an end may hold the table.
    if (letter.table || assessed(letter).length === 0 || isCutOff(letter)) return;
    yield { at: letter.title?.title ?? letter.origin, values: null };
  },
  message: () =>
    'The letter has no table of grades. Add one above the first section, with a row for each area and its grade.',
  fixes(_hit, letter) {
    const change = tableFromSections(letter);
    if (!change) return [];
    const { scale } = letter.framework;
    const whole = assessed(letter).every(({ section }) => readable(section.grade, scale) !== '');
    return [
      keepingBlocks(
        {
          title: 'Insert the table of grades',
          // In a final letter an empty cell would be one fault for another.
          safe: letter.status === 'draft' || whole,
          changes: [change],
        },
        letter,
      ),
    ];
  },
});
