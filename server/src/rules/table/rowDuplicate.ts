import type { Area, Scale } from '../../framework/framework';
import { bare } from '../../prose/english/bare';
import type { GradeValue } from '../../letter/grades/gradeValue';
import type { GradeTable, Row } from '../../letter/table/gradeTable';
import { nameKey } from '../../text/key';
import { rule } from '../rule';
import { removeRow } from '../../edits/table/rows';

interface Duplicate {
  readonly row: Row;
  readonly first: Row;
  /** Does the later row say nothing that the first does not? */
  readonly equal: boolean;
}

export default rule<Duplicate>({
  code: 'table/row-duplicate',
  scope: 'table',
  severity: 'error',
  title: 'Two rows for one area',
  why: 'An area with two rows has two grades. Even if they are equal, readers wonder which area the second one was meant for.',
  remedy: 'Keep one row for each area.',
  example: {
    wrong: `| Area | APA grade |
| --- | --- |
| Being healthy | 3 |
| Being healthy | 2 |
`,
    right: `| Area | APA grade |
| --- | --- |
| Being healthy | 3 |
| Staying safe | 2 |
`,
  },
  *check(table) {
    const firsts = new Map<Area, Row>();
    for (const row of table.rows) {
      if (!row.exact || !row.area) continue;
      const first = firsts.get(row.area);
      if (!first) firsts.set(row.area, row);
      else
        yield {
          at: row.line.line.trim(),
          values: { row, first, equal: isEqual(row, first, table) },
          related: [{ at: first.line.line.trim(), message: `The first row for “${first.name.text}”` }],
        };
    }
  },
  message({ row, first, equal }, { framework: { scale } }) {
    const twice = `The table has “${row.name.text}” twice`;
    return equal
      ? `${twice}, with the same grade. Remove one of the rows.`
      : `${twice}: ${told(first, scale)} in the first row, ${told(row, scale)} here. Keep the right one.`;
  },
  fixes({ values: { row, first, equal } }, { framework: { scale } }) {
    if (equal) {
      const safe = !row.line.line.text.includes('<!--');
      return [{ title: 'Remove the second row', safe, changes: [removeRow(row.line.line)] }];
    }
    return [
      {
        title: `Keep the first row: ${told(first, scale)}`,
        safe: false,
        changes: [removeRow(row.line.line)],
      },
      {
        title: `Keep the second row: ${told(row, scale)}`,
        safe: false,
        changes: [{ span: first.line.line, newText: row.line.line.text }, removeRow(row.line.line)],
      },
    ];
  },
});

function isEqual(row: Row, first: Row, { columns }: GradeTable): boolean {
  return row.line.cells.every((cell, column) => {
    if (column === columns.area || cell.isEmpty) return true;
    if (column === columns.grade) return isSameGrade(row.grade, first.grade);
    if (column === columns.selfGrade) return isSameGrade(row.selfGrade, first.selfGrade);
    return nameKey(bare(cell.text)) === nameKey(bare(first.line.cells[column]?.text ?? ''));
  });
}

function isSameGrade(a: GradeValue | undefined, b: GradeValue | undefined): boolean {
  if (a?.label && nameKey(a.label.text) !== nameKey(b?.label?.text ?? '')) return false;
  return a?.value === undefined
    ? nameKey(a?.span.text ?? '') === nameKey(b?.span.text ?? '')
    : a.value === b?.value;
}

function told({ grade, selfGrade }: Row, scale: Scale): string {
  const name = (value: GradeValue | undefined): string =>
    value?.value === undefined ? value?.span.text || 'no grade' : scale.name(value.value);
  return selfGrade && selfGrade.kind !== 'empty'
    ? `${name(grade)} and self-grade ${name(selfGrade)}`
    : name(grade);
}
