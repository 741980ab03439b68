import type { Framework } from '../../framework/framework';
import { singleSpaced, type Line } from '../lines';
import { mayNameArea } from '../printedName';
import { readGrades } from '../table';

/**
 * The table of grades that begins at a line, when words of a cell stand after those of the next: a grade beside the
 * middle of a name that takes several lines. Its rows come with tabs between their cells.
 */
export function wrappedTableAt(
  lines: readonly Line[],
  from: number,
  framework: Framework,
): { readonly rows: readonly Line[]; readonly end: number } | undefined {
  const { text } = lines[from]!;
  if (!/\t| {2}/.test(text) && !mayNameArea(text, framework)) return undefined;
  const table = readGrades(lines, from, framework);
  if (!table) return undefined;
  const { head, rows } = table;
  const parts = [...(head ? [{ ...head, from }] : []), ...rows];
  const isWrapped = parts.some((part) => wordsOf(part.cells) !== printedWords(lines, part));
  return isWrapped ? { rows: parts.map((part) => rowOf(lines, part)), end: rows.at(-1)!.end } : undefined;
}

interface Part {
  readonly cells: readonly string[];
  readonly from: number;
  readonly end: number;
}

function rowOf(lines: readonly Line[], { cells, from, end }: Part): Line {
  return { ...lines[from]!, text: cells.join('\t'), pieces: lines.slice(from, end) };
}

function printedWords(lines: readonly Line[], { from, end }: Part): string {
  return wordsOf(lines.slice(from, end).map(({ text }) => text));
}

function wordsOf(texts: readonly string[]): string {
  return singleSpaced(texts.join(' ').replaceAll('|', ' '));
}
