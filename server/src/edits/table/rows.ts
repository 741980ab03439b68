import type { Area } from '../../framework/framework';
import type { Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import type { GradeTable, Row } from '../../letter/table/gradeTable';
import { Span } from '../../text/span';
import type { Change } from '../change';

/** The rows that name an area, of several about one area the first. */
export function firstRows({ rows }: GradeTable): (Row & { readonly area: Area })[] {
  const seen = new Set<Area>();
  return rows.filter((row): row is Row & { readonly area: Area } => {
    if (!row.exact || !row.area || seen.has(row.area)) return false;
    seen.add(row.area);
    return true;
  });
}

/** Puts a row below a line of the table. */
export function insertRowBelow(line: Span, text: string, letter: Letter): Change {
  return { span: line.part(line.text.length), newText: lineEndOf(letter) + text };
}

/** Puts a row above a line of the table. */
export function insertRowAbove(line: Span, text: string, letter: Letter): Change {
  return { span: line.part(0, 0), newText: text + lineEndOf(letter) };
}

/** Takes a row out with its line end, or with the one before it when it has none. */
export function removeRow({ anchor, from, to }: Span): Change {
  const { text } = anchor;
  const next = text.startsWith('\r\n', to) ? to + 2 : to + 1;
  if (to < text.length) return { span: new Span(anchor, from, next), newText: '' };
  const crlf = text.slice(from - 2, from) === '\r\n';
  return { span: new Span(anchor, Math.max(0, from - (crlf ? 2 : 1)), to), newText: '' };
}
