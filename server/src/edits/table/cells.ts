import type { TableRow } from '../../syntax/table';
import type { Change } from '../change';

/** Takes cells out of a row, each with one of the bars beside it. `columns` are 0-based. */
export function removeCells({ outer, line }: TableRow, columns: readonly number[]): Change[] {
  return columns.map((column) => {
    const { from, to } = outer[column]!;
    const [start, end] = [from - line.from, to - line.from];
    const bar = end < line.text.length;
    return { span: bar ? line.part(start, end + 1) : line.part(start - 1, end), newText: '' };
  });
}

/** Adds cells at the end of a row of a pipe table. */
export function addCells({ line }: TableRow, values: readonly string[]): Change {
  const text = line.text.trimEnd();
  const opens = text.trimStart().startsWith('|');
  const bars = text.replace(/\\./g, '').split('|').length - 1;
  const closes = bars > 1 && text.endsWith('|');
  // Without bars at the sides, an empty cell at the end needs one to be seen.
  const close = !closes && (opens || values[values.length - 1] === '');
  const added = values.map((value) => {
    const words = value === '' ? '' : ` ${value}`;
    return closes ? `${words} |` : ` |${words}`;
  });
  return { span: line.part(text.length), newText: added.join('') + (close ? ' |' : '') };
}
