import type { Framework } from '../../framework/framework';
import { joined, nextText, singleSpaced, type Line } from '../lines';
import { areaPrinted } from '../printedName';
import { wrappedTableAt } from './tableRows';
import { headsAreas, headsGrades, isValue } from '../tableCells';

const FEWEST = 3;
/** No table has more rows. */
const MOST = 30;
const MOST_LINES = 3;

/** A cell of a table that is printed column by column. */
interface Entry {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Tables whose words are not printed row by row, as rows with tabs between their cells. */
export function gatherTables(
  lines: readonly Line[],
  framework: Framework,
): { readonly lines: readonly Line[]; readonly gathered: readonly Line[] } {
  const out: Line[] = [];
  const gathered: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const table = tableAt(lines, at, framework) ?? wrappedTableAt(lines, at, framework);
    if (table) {
      gathered.push(lines[at]!);
      for (const row of table.rows) out.push(row);
    } else out.push(lines[at]!);
    at = table?.end ?? at + 1;
  }
  return { lines: out, gathered };
}

function tableAt(
  lines: readonly Line[],
  from: number,
  framework: Framework,
): { readonly rows: readonly Line[]; readonly end: number } | undefined {
  const { text } = lines[from]!;
  if (text.length > 120 || (!headsAreas(text, framework) && !/^\p{Lu}/u.test(text))) return undefined;
  const headed = headsAreas(text, framework);
  const names = entries(lines, headed ? from + 1 : from, (at) => nameAt(lines, at, framework));
  if (names.found.length < FEWEST) return undefined;
  const columns: Entry[][] = [[...(headed ? [entryOf(lines, from, 1)] : []), ...names.found]];
  let end = names.end;
  for (;;) {
    const next = nextText(lines, end);
    const head = next < lines.length && headed && headsGrades(lines[next]!.text, framework);
    const values = entries(lines, head ? next + 1 : next, (at) => {
      const value = lines[at]!.text;
      return value.length <= 30 && isValue(value, framework) ? entryOf(lines, at, 1) : undefined;
    });
    // A heading for each column or for none; as many grades as names.
    if (values.found.length !== names.found.length || head !== headed) break;
    columns.push([...(head ? [entryOf(lines, next, 1)] : []), ...values.found]);
    end = values.end;
  }
  return columns.length < 2 ? undefined : { rows: rowsOf(columns), end };
}

function entries(
  lines: readonly Line[],
  from: number,
  read: (at: number) => Entry | undefined,
): { readonly found: readonly Entry[]; readonly end: number } {
  const found: Entry[] = [];
  let end = from;
  for (let at = nextText(lines, end); at < lines.length; at = nextText(lines, end)) {
    const entry = read(at);
    if (!entry || found.length === MOST || found.some(({ text }) => text === entry.text && text.length > 12))
      break;
    found.push(entry);
    end = at + entry.lines.length;
  }
  return { found, end };
}

function nameAt(lines: readonly Line[], at: number, framework: Framework): Entry | undefined {
  if (!/^\p{Lu}/u.test(lines[at]!.text)) return undefined;
  for (let count = MOST_LINES; count >= 1; count--) {
    const name = joined(lines, at, count);
    if (name !== undefined && name.length <= 200 && areaPrinted(name, framework))
      return entryOf(lines, at, count);
  }
  return undefined;
}

function entryOf(lines: readonly Line[], at: number, count: number): Entry {
  const found = lines.slice(at, at + count);
  return { text: singleSpaced(found.map(({ text }) => text).join(' ')), lines: found };
}

function rowsOf(columns: readonly (readonly Entry[])[]): Line[] {
  return columns[0]!.map((name, row) => {
    const cells = columns.map((column) => column[row]!);
    return {
      ...name.lines[0]!,
      text: cells.map(({ text }) => text).join('\t'),
      pieces: cells.flatMap((cell) => cell.lines),
    };
  });
}
