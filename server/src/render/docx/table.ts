import { Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import { padded } from '../table';
import type { TreeCell, TreeTable } from '../tree';
import { inlineRuns } from './inline';

const MARGINS = { top: 60, bottom: 60, left: 110, right: 110 };
/** The width between the margins of an A4 page, in twentieths of a point. */
const WIDTH = 9638;

/** A table with its headings repeated on every page that it reaches. */
export function tableOf({ head, rows, columns, nameColumn }: TreeTable, width = WIDTH): Table {
  const widths = columnWidths(columns, nameColumn ?? 0, width);
  const row = (cells: readonly TreeCell[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: padded(cells, columns).map((cell, column) => tableCell(cell, widths[column] ?? 0, isHead)),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [...(head ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
  });
}

function tableCell(cell: TreeCell, width: number, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F1F3F6' } }),
    children: [
      new Paragraph({ spacing: { after: 0 }, children: inlineRuns(cell, isHead ? { bold: true } : {}) }),
    ],
  });
}

/** The column of the names takes more than the others. */
function columnWidths(columns: number, nameColumn: number, width: number): number[] {
  const share = width / (columns + 2);
  return Array.from({ length: columns }, (_, column) =>
    Math.floor(column === nameColumn ? share * 3 : share),
  );
}
