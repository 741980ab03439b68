import type { Scale } from '../../framework/framework';
import type { Assessment } from '../../letter/grades/assessment';
import { claimedValues } from '../../letter/grades/claimedValues';
import type { GradeValue } from '../../letter/grades/gradeValue';
import type { WrittenGrade } from '../../letter/grades/writtenGrades';
import { rewrite } from '../../edits/grade/changeGrade';
import { rule, type Hit } from '../rule';
import type { Fix } from '../../edits/change';

interface Mismatch {
  readonly area: string;
  readonly of: WrittenGrade['of'];
  readonly marked: 'table' | 'section';
  readonly table: Known;
  readonly section: Known;
}

type Known = GradeValue & { readonly value: number };

export default rule<Mismatch>({
  code: 'table/section-mismatch',
  scope: 'area',
  severity: 'error',
  title: 'Table and section disagree',
  why: 'Some readers take the grade from the table, others from the section. If the two differ, the council gets two results and cannot tell which is right.',
  remedy: 'Decide which of the two is right and change the other.',
  example: {
    wrong: `| Area | APA grade |
| --- | --- |
| Being healthy | 2 |

## Being healthy

Grade: 3
`,
    right: `| Area | APA grade |
| --- | --- |
| Being healthy | 3 |

## Being healthy

Grade: 3
`,
  },
  *check(assessment, { framework: { scale } }) {
    const { row, section } = assessment;
    if (!isSure(assessment)) return;
    yield* compare(assessment, 'grade', row?.grade, section?.grade, scale);
    yield* compare(assessment, 'self-grade', row?.selfGrade, section?.selfGrade, scale);
  },
  message({ area, of, marked, table, section }, { framework: { scale } }) {
    const [here, there] = marked === 'table' ? [table, section] : [section, table];
    const other = marked === 'table' ? 'the section' : 'the table';
    return `The ${marked} gives the ${of} of “${area}” as ${scale.name(here.value)}, but ${other} gives it as ${scale.name(there.value)}. Change one of them.`;
  },
  fixes({ values: { of, marked, table, section } }, { framework: { scale } }) {
    const both = [
      change('table', table, section.value, of, scale),
      change('section', section, table.value, of, scale),
    ];
    return marked === 'table' ? both : both.reverse();
  },
});

/** Is it certain that row and section are about the same area, and which cell holds the grade? */
function isSure({ row, section }: Assessment): boolean {
  if (!row?.exact || !section?.naming.exact) return false;
  return row.malformed !== 'too-many' || row.line.cells[row.line.cells.length - 1]!.isEmpty;
}

/**
 * Does a second grade of the section, or the word beside one of the numbers, agree with the other place? Then that is
 * the fault, and is reported there.
 */
function mayAgree(assessment: Assessment, of: Mismatch['of'], scale: Scale): boolean {
  const inTable = claimedValues({ ...assessment, section: undefined }, of, scale);
  const inSection = claimedValues({ ...assessment, row: undefined }, of, scale);
  return inTable.some((value) => inSection.includes(value));
}

function* compare(
  assessment: Assessment,
  of: Mismatch['of'],
  table: GradeValue | undefined,
  section: GradeValue | undefined,
  scale: Scale,
): Iterable<Hit<Mismatch>> {
  if (!isKnown(table) || !isKnown(section) || table.value === section.value) return;
  if (mayAgree(assessment, of, scale)) return;
  const values = { area: assessment.area.label, of, table, section };
  const inTable = table.number ?? table.span;
  const inSection = section.number ?? section.span;
  yield {
    at: inTable,
    values: { ...values, marked: 'table' },
    related: [{ at: inSection, message: `The section gives the ${of} as ${section.span.text}` }],
  };
  yield {
    at: inSection,
    values: { ...values, marked: 'section' },
    related: [{ at: inTable, message: `The table gives the ${of} as ${table.span.text}` }],
  };
}

function isKnown(grade: GradeValue | undefined): grade is Known {
  return grade?.value !== undefined;
}

function change(
  where: 'table' | 'section',
  grade: Known,
  value: number,
  of: Mismatch['of'],
  scale: Scale,
): Fix {
  const what = of === 'grade' ? `the ${where}` : `the self-grade in the ${where}`;
  return {
    title: `Change ${what} to ${scale.name(value)}`,
    safe: false,
    changes: rewrite(grade, value, scale),
  };
}
