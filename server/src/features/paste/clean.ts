import { cleanLists, isMarkAlone, wordsOfPoint } from './lists';
import { cleanTables } from './tables';

/**
 * Text from a word processor as the markup has it: its bullets become `- `, rows with tabs a table, and what looks
 * like a space beside a mark becomes one. Words stay as they are, and so does text that needs nothing of it.
 * `before` is what stands on the line that it goes into: after words the first line is no beginning of anything,
 * after the mark of a point it needs none of its own. Line ends become those of the first, if anything changes.
 */
export function cleanPaste(text: string, before = ''): string {
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const lines = text.split(/\r\n|\r|\n/);
  const cleaned = before.trim() === '' ? clean(lines) : behind(before, lines);
  const changed = cleaned.length !== lines.length || cleaned.some((line, i) => line !== lines[i]);
  return changed ? cleaned.join(end) : text;
}

function behind(before: string, [first = '', ...rest]: readonly string[]): string[] {
  return [isMarkAlone(before) ? (wordsOfPoint(first) ?? first) : first, ...clean(rest)];
}

function clean(lines: readonly string[]): string[] {
  return cleanTables(cleanLists(lines));
}
