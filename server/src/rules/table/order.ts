import type { GradeTable, Row } from '../../letter/table/gradeTable';
import { namedOnce } from '../../letter/namedOnce';
import { outOfOrder, type Misplaced } from '../../text/outOfOrder';
import { rule } from '../rule';
import type { Fix } from '../../edits/change';
import { insertRowAbove, insertRowBelow, removeRow } from '../../edits/table/rows';

type Order = Misplaced<Row> & { readonly table: GradeTable };

export default rule<Order>({
  code: 'table/order',
  scope: 'table',
  severity: 'hint',
  title: 'Rows out of order',
  why: 'Letters are compared side by side. When the areas are always in the same order, nobody reads a grade from the wrong line.',
  remedy: 'Move the row to its usual position.',
  example: {
    wrong: `| Area | APA grade |
| --- | --- |
| Staying safe | 2 |
| Being healthy | 3 |
`,
    right: `| Area | APA grade |
| --- | --- |
| Being healthy | 3 |
| Staying safe | 2 |
`,
  },
  *check(table) {
    for (const misplaced of outOfOrder(
      namedOnce(table.rows, ({ exact }) => exact),
      ({ area }) => area.order,
    )) {
      const { item, before, after } = misplaced;
      const other = before ?? after;
      yield {
        at: item.line.line.trim(),
        values: { ...misplaced, table },
        related: other && [
          { at: other.line.line.trim(), message: `It belongs ${before ? 'above' : 'below'} this row` },
        ],
      };
    }
  },
  message({ item, before, after }) {
    return before
      ? `The row for “${item.name.text}” belongs above the one for “${before.name.text}”. Move it there.`
      : `The row for “${item.name.text}” belongs below the one for “${after?.name.text ?? ''}”. Move it there.`;
  },
  fixes({ values: { item, before, after, table } }, letter): Fix[] {
    const { line } = item.line;
    const target = before ?? after!;
    const title = `Move the row ${before ? 'above' : 'below'} “${target.name.text}”`;
    // A line of dashes below the first of the rows makes that one the heading row.
    if (!table.head && table.block.rows.some((row) => row.isDelimiter))
      return [
        { title, safe: true, changes: [], disabled: 'The table has no heading row yet; add one first.' },
      ];
    const insert = before ? insertRowAbove : insertRowBelow;
    return [{ title, safe: true, changes: [removeRow(line), insert(target.line.line, line.text, letter)] }];
  },
});
