import type { Assessment } from '../../letter/grades/assessment';
import type { Section } from '../../letter/section/section';
import type { GradeTable } from '../../letter/table/gradeTable';
import { areaWords } from '../../letter/areaWords';
import { rule } from '../rule';
import { insertRow } from '../../edits/table/insertRow';
import { readable } from '../../letter/grades/readableGrade';
import { unknownRows } from '../../letter/table/unknownRows';

interface Missing {
  readonly assessment: Assessment & { readonly section: Section };
  readonly table: GradeTable;
}

export default rule<Missing>({
  code: 'table/row-missing',
  scope: 'outline',
  severity: { draft: 'information', final: 'error' },
  title: 'Area without a row in the table',
  why: 'Anyone who reads only the table will think that a missing area was not assessed.',
  remedy: 'Add a row with the area and its grade.',
  example: {
    wrong: `| Area | APA grade |
| --- | --- |
| Being healthy | 3 |

## Being healthy

Grade: 3

## Staying safe

Grade: 2
`,
    right: `| Area | APA grade |
| --- | --- |
| Being healthy | 3 |
| Staying safe | 2 |

## Being healthy

Grade: 3

## Staying safe

Grade: 2
`,
  },
  *check({ table, assessments }) {
    if (!table) return;
    const missing = assessments.flatMap((assessment) => {
      const { area, section, row } = assessment;
      return area.graded && section?.naming.exact && !row ? [{ ...assessment, section }] : [];
    });
    // Rows that name something unknown may well be meant for these areas; those are reported themselves.
    if (missing.length <= unknownRows(table).filter(({ area }) => !area).length) return;
    for (const assessment of missing)
      yield {
        at: (table.head ?? table.block.head).line.trim(),
        values: { assessment, table },
        related: [{ at: assessment.section.naming.name, message: 'This section has no row in the table' }],
      };
  },
  message({ assessment: { section } }, { framework: { scale } }) {
    const { grade, naming } = section;
    const known = grade?.value === undefined ? 'its grade' : `its grade, ${scale.name(grade.value)}`;
    return `The table has no row for “${naming.name.text}”, which has a section. Add one with ${known}.`;
  },
  fixes({ values: { assessment, table } }, letter) {
    const { area, section } = assessment;
    return [
      {
        title: `Insert a row for “${areaWords(area, section.naming)}”`,
        // In a final letter an empty cell would be one fault for another.
        safe: letter.status === 'draft' || readable(section.grade, letter.framework.scale) !== '',
        changes: [insertRow(assessment, table, letter)],
      },
    ];
  },
});
