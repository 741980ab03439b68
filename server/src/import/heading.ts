import type { Framework } from '../framework/framework';
import { evidenceKind } from '../letter/evidence/evidenceName';
import { nameKey } from '../text/key';
import { readPrintedField, readPrintedName } from './field';
import { joined, nextText, type Line } from './lines';

const mostHeadingLines = 3;
const longestHeading = 160;

/** The heading of a section as printed, with the grades printed on its line or below it. */
export interface AreaHeading {
  readonly text: string;
  readonly fields: readonly string[];
  /** Index after the last line that belongs to it. */
  readonly end: number;
}

/** The area heading that begins at a line; a long one may run over several lines. */
export function readAreaHeading(
  lines: readonly Line[],
  at: number,
  framework: Framework,
): AreaHeading | undefined {
  for (let count = mostHeadingLines; count >= 1; count--) {
    const text = headingText(lines, at, count);
    const found = text === undefined ? undefined : readPrintedName(text, framework);
    // A grade is printed on one line: what stands below it is prose, be it a word of the scale.
    if (found?.field !== undefined && !/grade/i.test(lines[at + count - 1]!.text)) continue;
    if (found) return withFieldsBelow(found.name, found.field, lines, at + count, framework);
  }
  return undefined;
}

/** Adds "Grade 2" and "Self-grade 3" lines that come next, after any blank lines. */
function withFieldsBelow(
  text: string,
  printed: string | undefined,
  lines: readonly Line[],
  from: number,
  framework: Framework,
): AreaHeading {
  const fields = printed === undefined ? [] : [printed];
  const seen = new Set(printed === undefined ? [] : ['grade']);
  let end = from;
  for (;;) {
    const next = nextText(lines, end);
    const found = readPrintedField(lines[next]?.text ?? '', framework);
    if (!found || seen.has(found.field)) return { text, fields, end };
    seen.add(found.field);
    fields.push(found.text);
    end = next + 1;
  }
}

/** An evidence heading as printed, without the colon that a print may have behind it. */
export function readEvidenceHeading(
  lines: readonly Line[],
  at: number,
  framework: Framework,
): { readonly text: string; readonly end: number } | undefined {
  for (let count = mostHeadingLines; count >= 1; count--) {
    const text = headingText(lines, at, count)?.replace(/ ?:$/, '');
    if (text !== undefined && !/[*_<]/.test(text) && evidenceKind(text, framework))
      return { text, end: at + count };
  }
  return undefined;
}

/** Does a paragraph that begins so begin the letter's closing? */
export function opensClosing(text: string, framework: Framework): boolean {
  return beginsWith(text, framework.data.closing, /^(?![\p{L}\p{N}])/u);
}

/** "Yours sincerely", on a line of its own. */
export function isValediction(text: string, framework: Framework): boolean {
  return text.length <= 40 && beginsWith(text, framework.data.valediction, /^[,.]?$/);
}

function beginsWith(text: string, phrases: readonly string[], rest: RegExp): boolean {
  const key = nameKey(text.slice(0, 200));
  return phrases.some((phrase) => {
    const opening = nameKey(phrase);
    return key.startsWith(opening) && rest.test(key.slice(opening.length));
  });
}

/** `count` lines as a heading's text. It begins with a capital letter; a wrapped line in mid-sentence seldom does. */
function headingText(lines: readonly Line[], at: number, count: number): string | undefined {
  if (!/^\p{Lu}/u.test(lines[at]?.text ?? '')) return undefined;
  // Lengths come first: long paragraphs are never joined.
  for (let line = at; line < at + count; line++)
    if ((lines[line]?.text.length ?? longestHeading) >= longestHeading) return undefined;
  const text = joined(lines, at, count);
  return text === undefined || text.length > longestHeading ? undefined : text;
}
