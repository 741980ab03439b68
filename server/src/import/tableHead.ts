import type { Framework } from '../framework/framework';
import { cellsOf } from './layout/cells';
import { nextText, singleSpaced, type Line } from './lines';
import { areaPrinted } from './printedName';
import { dividedCells, headsAreas, headsGrades } from './tableCells';

/** The headings of a table's columns, with the index after their last line. */
export interface TableHead {
  readonly cells: readonly string[];
  readonly end: number;
}

/** The headings that stand at a line: beside one another, or one below the other. */
export function readTableHead(
  lines: readonly Line[],
  at: number,
  framework: Framework,
): TableHead | undefined {
  const line = lines[at];
  if (!line || line.text.length > 200) return undefined;
  const divided = dividedCells(line);
  if (divided) return besideOneAnother(divided, lines, at, framework);
  if (headsAreas(line.text, framework)) return belowOneAnother(lines, at, framework);
  const cells = undivided(singleSpaced(line.text), framework);
  return cells && { cells, end: at + 1 };
}

function besideOneAnother(
  cells: readonly string[],
  lines: readonly Line[],
  at: number,
  framework: Framework,
): TableHead | undefined {
  const wrapped = withSecondLine(cells, lines, at);
  if (wrapped && isHead(wrapped, framework)) return { cells: wrapped, end: at + 2 };
  return isHead(cells, framework) ? { cells, end: at + 1 } : undefined;
}

function isHead(cells: readonly string[], framework: Framework): boolean {
  return (
    areaPrinted(cells[0]!, framework) === undefined &&
    cells.every((cell) => !/[.!?]$/.test(cell)) &&
    cells.slice(1).some((cell) => headsGrades(cell, framework))
  );
}

/** A heading of two lines goes on below its own column. */
function withSecondLine(cells: readonly string[], lines: readonly Line[], at: number): string[] | undefined {
  const line = lines[at]!;
  const below = lines[at + 1];
  if (!below || below.text === '' || line.text.includes('\t')) return undefined;
  const columns = cellsOf(line);
  const [more, ...others] = cellsOf(below);
  const isMore = more && others.length === 0 && /^\p{L}/u.test(more.text) && more.text.length <= 20;
  if (!isMore || columns.length !== cells.length) return undefined;
  const column = columns.findLastIndex((cell) => cell.column <= more.column + 2);
  return column > 0
    ? cells.map((cell, index) => (index === column ? `${cell} ${more.text}` : cell))
    : undefined;
}

function belowOneAnother(lines: readonly Line[], at: number, framework: Framework): TableHead | undefined {
  const cells = [singleSpaced(lines[at]!.text)];
  let end = at + 1;
  for (;;) {
    const next = nextText(lines, end);
    if (next >= lines.length || cells.length > 3 || !headsGrades(lines[next]!.text, framework)) break;
    cells.push(singleSpaced(lines[next]!.text));
    end = next + 1;
  }
  return cells.length > 1 ? { cells, end } : undefined;
}

/** "Assessment judgement area APA grade", "Judgement area 2007 2008". */
function undivided(text: string, framework: Framework): string[] | undefined {
  const words = text.split(' ');
  if (words.length > 10) return undefined;
  for (let count = words.length - 1; count > 0; count--) {
    const area = words.slice(0, count).join(' ');
    if (!headsAreas(area, framework)) continue;
    const rest = words.slice(count);
    if (!headsGrades(rest.join(' '), framework) && !rest.every((word) => /^20\d\d$/.test(word)))
      return undefined;
    return [area, ...gradeHeads(rest)];
  }
  return undefined;
}

/** Each heading ends with a year or with the word "grade", "awarded" included. */
function gradeHeads(words: readonly string[]): string[] {
  const heads: string[] = [];
  let open: string[] = [];
  words.forEach((word, at) => {
    open.push(word);
    const ends = /^20\d\d$/.test(word) || (/grade$/i.test(word) && !/^awarded$/i.test(words[at + 1] ?? ''));
    if (ends || at === words.length - 1 || /^awarded$/i.test(word)) {
      heads.push(open.join(' '));
      open = [];
    }
  });
  return heads;
}
