import type { Framework, Scale } from '../../framework/framework';
import type { Assessment } from '../../letter/grades/assessment';
import type { GradeValue } from '../../letter/grades/gradeValue';
import type { Letter } from '../../letter/letter';
import type { Section } from '../../letter/section/section';
import type { Row } from '../../letter/table/gradeTable';
import { writeGrade } from '../../edits/field/writeField';
import { rule, type Hit } from '../rule';
import type { Change } from '../../edits/change';
import { ownValues } from '../../letter/grades/ownValues';
import { ascending, fits, listGrades } from '../../letter/grades/gradeWords';

interface Gap {
  readonly area: string;
  readonly in: 'section' | 'field' | 'heading' | 'cell';
  /** The section to write a grade into. */
  readonly section?: Section;
  /** The empty cell to write it into. */
  readonly cell?: GradeValue;
  /** The grade that the other place gives. */
  readonly known?: number;
}

export default rule<Gap>({
  code: 'grade/missing',
  scope: 'area',
  severity: { draft: 'information', final: 'error' },
  title: 'Missing grade',
  why: 'The grade is what the council looks for first, in the section and in the table. An area without one reads as if it had not been assessed.',
  remedy: 'Add the grade on a line below the heading, for example “Grade: 3”, or in the cell of the table.',
  example: {
    wrong: `## Being healthy

More children walk to school than a year ago.
`,
    right: `## Being healthy

Grade: 3

More children walk to school than a year ago.
`,
  },
  *check(assessment, { framework }) {
    const { area, section, row } = assessment;
    const { scale } = framework;
    if (!area.graded) return;
    const inTable = section && isGradedInTable(assessment, framework);
    const hit = (section && !inTable && gapInSection(section, row, scale)) || gapInRow(assessment, scale);
    if (hit) yield hit;
  },
  message(gap, { framework: { scale } }) {
    const { area, known } = gap;
    const name = known === undefined ? undefined : scale.name(known);
    if (gap.in === 'cell')
      return name
        ? `The table gives no grade for “${area}”; the section gives it as ${name}. Enter it in the cell.`
        : `The table gives no grade for “${area}”. Enter ${listGrades(scale)}.`;
    if (gap.in === 'heading')
      return name
        ? `The heading gives no grade for “${area}”; the table gives it as ${name}. Add it to the heading.`
        : `The heading gives no grade for “${area}”. Add ${listGrades(scale)}.`;
    const what = gap.in === 'field' ? `The grade of “${area}” is empty` : `“${area}” has no grade`;
    return name
      ? `${what}; the table gives it as ${name}. Add “Grade: ${known}” below the heading.`
      : `${what}. Add “Grade:” below the heading, with ${listGrades(scale)}.`;
  },
  fixes({ values }, letter) {
    const { scale } = letter.framework;
    if (values.known === undefined)
      return ascending(scale).map((value) => ({
        title: `Add grade ${scale.name(value)}`,
        safe: false,
        changes: fill(values, value, letter),
      }));
    return [
      {
        title: fromOther(values, values.known, scale),
        safe: true,
        changes: fill(values, values.known, letter),
      },
    ];
  },
});

/** Is the section one whose title is not the name of what is graded, and gives the table the grade? */
function isGradedInTable({ area, section, row }: Assessment, framework: Framework): boolean {
  const cell = cellOf(row);
  if (!section || !cell || cell.kind === 'empty' || section.fieldsNamed('grade').length > 0) return false;
  return section.naming.grade === undefined && framework.isTitle(section.naming.name.text, area);
}

/** One finding a section, also when its row's cell is empty as well: nobody has decided yet. */
function gapInSection(section: Section, row: Row | undefined, scale: Scale): Hit<Gap> | undefined {
  const { grade, naming, fields } = section;
  if (grade && grade.kind !== 'empty') return undefined;
  if (!naming.exact || fields.some(({ field, known }) => field === 'grade' && !known)) return undefined;
  const field = section.fieldsNamed('grade')[0];
  if (!field && section.isSwallowed) return undefined;
  const cell = cellOf(row);
  const known = cell && fits(cell, scale) ? cell.value : undefined;
  return {
    at: field?.name ?? naming.grade?.span ?? naming.name,
    values: {
      area: naming.name.text,
      in: field ? 'field' : naming.grade ? 'heading' : 'section',
      section,
      cell: cell?.kind === 'empty' ? cell : undefined,
      known,
    },
    related: related(cell),
  };
}

function related(cell: GradeValue | undefined): Hit<Gap>['related'] {
  if (cell?.kind === 'empty') return [{ at: cell.span, message: 'The table gives no grade either' }];
  if (cell?.value === undefined) return [];
  return [{ at: cell.span, message: `The table gives the grade as ${cell.span.text}` }];
}

function gapInRow({ section, row, grade }: Assessment, scale: Scale): Hit<Gap> | undefined {
  const cell = cellOf(row);
  if (!row || cell?.kind !== 'empty') return undefined;
  const own = section ? ownValues(section) : [];
  const known = own.length === 1 && grade && fits(grade, scale) ? own[0] : undefined;
  return {
    at: cell.span,
    values: { area: row.name.text, in: 'cell', cell, known },
    related:
      grade && known !== undefined
        ? [{ at: grade.span, message: `The section gives the grade as ${grade.span.text}` }]
        : [],
  };
}

/** The grade's cell, when it is sure which one that is. */
function cellOf(row: Row | undefined): GradeValue | undefined {
  return row && row.exact && !row.malformed ? row.grade : undefined;
}

function fill({ section, cell }: Gap, value: number, letter: Letter): Change[] {
  return [
    ...(cell ? [{ span: cell.span, newText: String(value) }] : []),
    ...(section ? writeGrade(section, String(value), letter) : []),
  ];
}

function fromOther(gap: Gap, known: number, scale: Scale): string {
  return `Add grade ${scale.name(known)}, as in the ${gap.in === 'cell' ? 'section' : 'table'}`;
}
