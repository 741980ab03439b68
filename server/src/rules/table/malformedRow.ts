import type { Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import type { Row } from '../../letter/table/gradeTable';
import { Span } from '../../text/span';
import { rule } from '../rule';
import type { Fix } from '../../edits/change';
import { malformedRows, type Malformed } from '../../letter/table/malformedRows';
import { addMissing, removeSpare } from '../../edits/table/mendRow';
import { proseBelow } from '../../letter/table/proseBelow';

export default rule<Malformed | { readonly prose: readonly Row[] }>({
  code: 'table/malformed-row',
  scope: 'table',
  severity: 'warning',
  title: 'Wrong number of cells in a row',
  why: 'If the cells of a row do not match the headings, a grade is printed under the wrong heading or not at all.',
  remedy:
    'Give every row as many cells as the heading row. Leave a blank line between the table and the text below it.',
  example: {
    wrong: `| Area | APA grade |
| --- | --- |
| Being healthy | 3 | |
| Staying safe | 2 |
`,
    right: `| Area | APA grade |
| --- | --- |
| Being healthy | 3 |
| Staying safe | 2 |
`,
  },
  *check(table, { status }) {
    for (const one of malformedRows(table)) {
      // In a draft a bar and nothing after it is a row that has just been begun.
      const begun = one.part === 'row' && one.line.cells.every(({ isEmpty }) => isEmpty);
      if (!begun || status === 'final') yield { at: one.line.line.trim(), values: one };
    }
    const prose = proseBelow(table);
    const [first, last] = [prose[0], prose[prose.length - 1]];
    if (first && last)
      yield {
        at: new Span(first.line.line.anchor, first.line.line.from, last.line.line.to).trim(),
        values: { prose },
      };
  },
  message(values) {
    if ('prose' in values)
      return 'This text is directly below the table, so it is read as part of it. Leave a blank line between them.';
    const { line, part, wanted } = values;
    const has = `has ${cells(line.cells.length)}`;
    if (part === 'head')
      return `The heading row ${has}, but every row below it has ${wanted}. Make them agree.`;
    if (part === 'delimiter')
      return `The line of dashes ${has}, but the table has ${wanted} columns. It needs one group of dashes for each column.`;
    return line.cells.length < wanted
      ? `This row ${has}, but the table has ${wanted} columns. Add the missing ${wanted - line.cells.length === 1 ? 'cell' : 'cells'}.`
      : `This row ${has}, but the table has ${wanted} columns. Remove the extra ${line.cells.length - wanted === 1 ? 'cell' : 'cells'}, or write \\| for a bar within a cell.`;
  },
  fixes({ values }, letter) {
    if ('prose' in values) return [setApart(values.prose, letter)];
    return values.line.cells.length < values.wanted
      ? [addMissing(values, letter)]
      : removeSpare(values, letter);
  },
});

function cells(count: number): string {
  return count === 1 ? 'one cell' : `${count} cells`;
}

function setApart([first]: readonly Row[], letter: Letter): Fix {
  const line = first!.line.line;
  return {
    title: 'Insert a blank line below the table',
    safe: true,
    changes: [{ span: line.part(0, 0), newText: lineEndOf(letter) }],
  };
}
