import type { Framework } from '../framework/framework';
import { isGradeShape } from '../letter/grades/gradeValue';
import { cellsOf } from './layout/cells';
import { singleSpaced, type Line } from './lines';
import { areaPrinted, mayNameArea } from './printedName';
import { isSlip } from './slip';

/** A longer line is no row of a table. */
export const LONGEST_ROW = 400;
const MOST_CELLS = 6;

/** The cells of a row that tabs, bars or spaces divide: at least two; empty ones between tabs are cells too. */
export function dividedCells(line: Line | undefined): string[] | undefined {
  if (!line || line.text === '' || line.text.length > LONGEST_ROW) return undefined;
  const { text } = line;
  if (text.includes('\t')) return text.split('\t').map(singleSpaced);
  const cells = text.includes('|')
    ? text
        .replace(/^\| ?| ?\|$/g, '')
        .split('|')
        .map(singleSpaced)
    : cellsOf(line).map((cell) => singleSpaced(cell.text));
  return cells.length < 2 || cells.length > MOST_CELLS || cells.includes('') ? undefined : cells;
}

/** A row whose cells single spaces divide: the name of an area, and its grades to the end of the line. */
export function namedCells(text: string, framework: Framework): string[] | undefined {
  if (text.length > LONGEST_ROW || !mayNameArea(text, framework)) return undefined;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const values = valuesIn(words.slice(count), framework);
    // Grades stand at the end: where the words are none any more, no shorter name helps.
    if (!values) {
      if (words.length - count > 4) return undefined;
      continue;
    }
    const name = words.slice(0, count).join(' ');
    if (areaPrinted(name, framework)) return [name, ...values];
  }
  return undefined;
}

/** "3", "3 2", "Good (3)", "GOOD". */
function valuesIn(words: readonly string[], framework: Framework): string[] | undefined {
  if (words.length > 4) return undefined;
  if (words.every((word) => isValue(word, framework) && /^\S$/.test(word))) return [...words];
  const text = words.join(' ');
  return isValue(text, framework) ? [text] : undefined;
}

/** Does the text stand in the place of a grade: a grade, or what a scanner or a writer makes of one? */
export function isValue(text: string, { scale }: Framework): boolean {
  return isGradeShape(text, scale) || isSlip(text) || /^(?:[A-Z?]|I{1,3}|IV|V)$/.test(text);
}

/** Is the line, whole, the heading of a column of grades: "APA grade", "Grade awarded", "2008"? */
export function headsGrades(text: string, { data: { table } }: Framework): boolean {
  if (text.length > 40 || /[.!?;]$/.test(text)) return false;
  const key = text.toLowerCase();
  const names = [table.grade, table.selfGrade].flatMap(({ label, aliases }) => [label, ...(aliases ?? [])]);
  return names.some((name) => key.includes(name.toLowerCase())) || /^20\d\d$/.test(text);
}

/** Is the line, whole, the heading of the column of areas? */
export function headsAreas(text: string, { data: { table } }: Framework): boolean {
  const key = singleSpaced(text).toLowerCase();
  return (
    [table.area.label, ...(table.area.aliases ?? [])].some((name) => key === name.toLowerCase()) ||
    /^(?:assessment )?(?:areas? (?:for|of) )?(?:assessment )?judge?ments?(?: areas?)?$/.test(key)
  );
}
