import type { Assessment } from '../../letter/assessment';
import type { Letter } from '../../letter/letter';
import type { Section } from '../../letter/section';
import type { GradeTable } from '../../letter/table';
import { areaWords } from '../areaWords';
import { rule, type Change } from '../rule';
import { layOut } from './layout';
import { readable } from './readable';
import { firstRows, insertRowAbove, insertRowBelow } from './rows';
import { unknownRows } from './unknownRows';

interface Missing {
  readonly assessment: Assessment & { readonly section: Section };
  readonly table: GradeTable;
}

export default rule<Missing>({
  code: 'table/row-missing',
  scope: 'letter',
  severity: { draft: 'information', final: 'error' },
  title: 'Area without a row in the table',
  why: 'A reader who only looks at the table takes an area that it leaves out for one that was not assessed.',
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
    // Rows that name something unknown may well be meant for these areas; they are told of themselves.
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
    const words = areaWords(area, section.naming);
    const { scale } = letter.framework;
    return [
      {
        title: `Insert a row for “${words}”`,
        // In a final letter an empty cell would be one fault for another.
        safe: letter.status === 'draft' || readable(section.grade, scale) !== '',
        changes: [
          place(
            layOut(table, {
              area: words,
              grade: like(table, readable(section.grade, scale), letter),
              selfGrade: like(table, readable(section.selfGrade, scale), letter),
            }),
            area.order,
            table,
            letter,
          ),
        ],
      },
    ];
  },
});

/** "2 (adequate)" where the table writes all its grades so. */
function like({ rows }: GradeTable, grade: string, { framework: { scale } }: Letter): string {
  const graded = rows.flatMap((row) => (row.grade?.value === undefined ? [] : [row.grade]));
  return grade !== '' && graded.length > 0 && graded.every(({ label }) => label)
    ? scale.name(Number(grade))
    : grade;
}

/** Below the row of the nearest earlier area, else at the top. */
function place(text: string, order: number, table: GradeTable, letter: Letter): Change {
  const earlier = firstRows(table).filter(({ area }) => area.order < order);
  const nearest = earlier.find(
    ({ area }) => area.order === Math.max(...earlier.map((row) => row.area.order)),
  );
  if (nearest) return insertRowBelow(nearest.line.line, text, letter);
  const delimiter = table.block.rows.find((row) => row.isDelimiter);
  const top = delimiter ?? table.head;
  return top ? insertRowBelow(top.line, text, letter) : insertRowAbove(table.block.head.line, text, letter);
}
