import type { Area, Framework } from '../framework/framework';
import { joined, nextText, singleSpaced, type Line } from './lines';
import { areaPrinted } from './printedName';
import { dividedCells, isValue, LONGEST_ROW, namedCells } from './tableCells';

/** So many lines a wrapped name may take. */
const MOST_LINES = 4;
/** A value alone on its line stands so far to the right. */
const FAR = 20;

/** A row of the table of grades. */
export interface PrintedRow {
  readonly cells: readonly string[];
  /** Nothing when the framework has no such area. */
  readonly area?: Area;
  /** How its cells are divided: by what a page has, or only by the words being a name and a grade. */
  readonly form: 'divided' | 'named' | 'alternate';
  /** Index of its first line, and after its last. */
  readonly from: number;
  readonly end: number;
}

/** The next row that names an area, after any blank lines; its name may be wrapped, its grade stand beside or below it. */
export function readRow(lines: readonly Line[], from: number, framework: Framework): PrintedRow | undefined {
  const at = nextText(lines, from);
  if (at >= lines.length) return undefined;
  return (
    wrappedRow(lines, at, framework) ?? namedRow(lines, at, framework) ?? alternateRow(lines, at, framework)
  );
}

/** A row right below others that has a grade at its end, whatever it names. */
export function readUnknownRow(
  lines: readonly Line[],
  at: number,
  framework: Framework,
): PrintedRow | undefined {
  let names: string[] = [];
  let values: readonly string[] | undefined;
  let end = at;
  for (; end < lines.length && end < at + MOST_LINES; end++) {
    const line = lines[end]!;
    if (line.text === '' || line.text.length > LONGEST_ROW || (end > at && wrappedRow(lines, end, framework)))
      break;
    const cells = dividedCells(line);
    if (cells && values) break;
    if (cells) {
      if (!isValue(cells.at(-1)!, framework)) return undefined;
      values = cells.slice(1);
      names = [...names, cells[0]!];
    } else if (values && !/^\p{Ll}/u.test(line.text)) break;
    else names = [...names, singleSpaced(line.text)];
  }
  // Without a grade, or with more lines than a row has, it is something else.
  return values ? { cells: [names.join(' '), ...values], form: 'divided', from: at, end } : undefined;
}

/** A name on one line or several, with its grades beside one of these lines. The longest name counts. */
function wrappedRow(lines: readonly Line[], at: number, framework: Framework): PrintedRow | undefined {
  const names: string[] = [];
  let values: readonly string[] | undefined;
  let found: PrintedRow | undefined;
  for (let end = at; end < lines.length && end < at + MOST_LINES; end++) {
    const line = lines[end]!;
    if (line.text === '' || line.text.length > LONGEST_ROW) break;
    const cells = dividedCells(line);
    const lone = !cells && line.column >= FAR && isValue(line.text, framework) ? [line.text] : undefined;
    if ((cells || lone) && values) break;
    if (cells ?? lone) values = lone ?? cells!.slice(1);
    if (!lone) names.push(cells ? cells[0]! : singleSpaced(line.text));
    const name = names.join(' ');
    const area = values && areaPrinted(name, framework);
    if (area) found = { cells: [name, ...values!], area, form: 'divided', from: at, end: end + 1 };
  }
  return found;
}

function namedRow(lines: readonly Line[], at: number, framework: Framework): PrintedRow | undefined {
  for (let count = 1; count < MOST_LINES; count++) {
    const text = joined(lines, at, count);
    if (text === undefined || text.length > LONGEST_ROW) return undefined;
    const cells = namedCells(text, framework);
    const area = cells && areaPrinted(cells[0]!, framework);
    if (area) return { cells, area, form: 'named', from: at, end: at + count };
  }
  return undefined;
}

function alternateRow(lines: readonly Line[], at: number, framework: Framework): PrintedRow | undefined {
  for (let count = MOST_LINES - 1; count >= 1; count--) {
    const name = joined(lines, at, count);
    const area = name === undefined || name.length > LONGEST_ROW ? undefined : areaPrinted(name, framework);
    if (!area) continue;
    const values: string[] = [];
    let end = at + count;
    for (let next = nextText(lines, end); values.length < 2; next = nextText(lines, end)) {
      const text = lines[next]?.text ?? '';
      if (text === '' || text.length > 30 || !isValue(text, framework)) break;
      values.push(text);
      end = next + 1;
    }
    return values.length > 0
      ? { cells: [name!, ...values], area, form: 'alternate', from: at, end }
      : undefined;
  }
  return undefined;
}
