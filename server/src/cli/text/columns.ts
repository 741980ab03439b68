import { displayWidth } from '../../text/width';
import type { CsvValue } from './csv';
import { plain } from './plain';

/** Rows below one another for a terminal, two spaces between columns; columns of numbers stand to the right. */
export function columns(rows: readonly (readonly CsvValue[])[]): string {
  const [head = [], ...body] = rows;
  const texts = rows.map((row) => row.map((cell) => plain(String(cell ?? ''))));
  const widths = head.map((_, at) => texts.reduce((most, row) => Math.max(most, displayWidth(row[at]!)), 0));
  const toRight = head.map((_, at) => body.every((row) => typeof row[at] !== 'string'));
  const pad = (text: string, at: number): string => {
    const space = ' '.repeat(widths[at]! - displayWidth(text));
    return toRight[at] ? space + text : text + space;
  };
  return texts.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}
