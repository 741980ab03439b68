import type { Area } from '../../framework/framework';
import type { Outline } from '../../letter/letter';
import type { Row } from '../../letter/table/gradeTable';
import { rule } from '../rule';
import { escaped } from '../../edits/table/tableLayout';
import { unknownRows } from '../../letter/table/unknownRows';

interface Unknown {
  readonly row: Row;
  /** The area that is meant, if one is nearly named and has no row of its own. */
  readonly meant?: Area;
}

export default rule<Unknown>({
  code: 'table/row-unknown',
  scope: 'outline',
  severity: 'warning',
  title: 'Unknown area in the table',
  why: 'A grade beside an unknown name belongs to no area, and the area that was meant has no grade.',
  remedy: 'Use the name of the area as it is in the assessment, or remove the row.',
  example: {
    wrong: `| Area | APA grade |
| --- | --- |
| Being heathy | 3 |
| Staying safe | 2 |
`,
    right: `| Area | APA grade |
| --- | --- |
| Being healthy | 3 |
| Staying safe | 2 |
`,
  },
  *check(letter) {
    const { table } = letter;
    if (!table) return;
    const free = new Set(freeAreas(letter));
    for (const row of unknownRows(table))
      yield {
        at: row.name.isEmpty ? row.line.line.trim() : row.name,
        values: { row, meant: row.area && free.has(row.area) ? row.area : undefined },
      };
  },
  message({ row: { name }, meant }) {
    if (name.isEmpty)
      return 'This row has a grade but no area. Enter the name of the area or remove the row.';
    const guess = meant ? ` Did you mean “${meant.label}”?` : ' Use the name of an area or remove the row.';
    return `“${name.text}” is not an area of this assessment.${guess}`;
  },
  fixes({ values: { row, meant } }, letter) {
    return (meant ? [meant] : freeAreas(letter)).map(({ label }) => ({
      title: row.name.isEmpty ? `Write “${label}”` : `Change to “${label}”`,
      safe: false,
      changes: [{ span: row.name, newText: letter.table?.block.form === 'tabs' ? label : escaped(label) }],
    }));
  },
});

/** The areas that no row names. */
function freeAreas({ framework, table }: Outline): Area[] {
  const named = new Set(table?.rows.map(({ area, exact }) => (exact ? area : undefined)));
  return framework.areas.filter((area) => area.graded && !named.has(area));
}
