import type { Framework } from '../../framework/framework';
import type { Line } from '../lines';
import { isSalutation } from '../opening';
import { readColumns } from './columns';
import { withoutNotes } from './footnotes';
import { withoutFurniture } from './furniture';
import { readHeadColumns } from './headColumns';
import { joinHyphens, type JoinedWord } from './hyphens';
import type { PrintPage } from './printLine';
import { readLines } from './readLines';
import { gatherTables } from './tableColumns';
import { joinPages } from './tears';

/** A print's lines in reading order, and what was done to have them so. */
export interface Layout {
  readonly lines: readonly Line[];
  /** The same lines before divided words were put together: every word as printed. */
  readonly printed: readonly Line[];
  /** Headers, footers and numbers of pages, which were left out. */
  readonly removed: readonly Line[];
  readonly words: readonly JoinedWord[];
  /** The first lines of what stands side by side. */
  readonly columns: readonly Line[];
  /** The first lines of tables whose words are not printed row by row. */
  readonly tables: readonly Line[];
  /** Footnotes, which stand at the end now. */
  readonly notes: readonly Line[];
}

/** How far down a salutation is looked for, in lines. */
const DEEPEST_SALUTATION = 150;

/** Pages become lines in the order in which they are read; no word is lost, and each knows where it is printed. */
export function readLayout(print: readonly PrintPage[], framework: Framework): Layout {
  const { pages, removed } = withoutFurniture(readLines(print), framework);
  const { pages: without, notes } = withoutNotes(pages);
  const joined = joinPages(without, framework);
  const salutation = joined.slice(0, DEEPEST_SALUTATION).findIndex(({ text }) => isSalutation(text));
  const head =
    salutation < 0
      ? { lines: joined, divided: [] }
      : readHeadColumns(joined, salutation, joined[salutation]!.text);
  const from = salutation < 0 ? 0 : salutation + head.lines.length - joined.length;
  const { lines: read, divided } = readColumns(head.lines, from, framework);
  const tables = gatherTables(read, framework);
  const printed = [...tables.lines, ...atEnd(notes)];
  const { lines, words } = joinHyphens(printed);
  return {
    lines,
    printed,
    removed,
    words,
    columns: [...head.divided, ...divided],
    tables: tables.gathered,
    notes,
  };
}

function atEnd(notes: readonly Line[]): Line[] {
  return notes.length > 0 ? [{ ...notes[0]!, text: '' }, ...notes] : [];
}
