import type { Framework } from '../framework/framework';
import { evidenceKind } from '../letter/evidence/evidenceName';
import { nameKey } from '../text/key';
import {
  readBareGrade,
  readPrintedField,
  readPrintedName,
  readUnknownName,
  type PrintedField,
  type PrintedName,
} from './field';
import { joined, nextText, singleSpaced, type Line } from './lines';
import { NUMBER } from './printedName';

const mostHeadingLines = 3;
const longestHeading = 160;

/** The heading of a section as printed, with the grades printed on its line or below it. */
export interface AreaHeading {
  readonly text: string;
  readonly names: PrintedName['names'];
  readonly fields: readonly PrintedField[];
  /** Index after the last line that belongs to it. */
  readonly end: number;
}

/** The area heading that begins at a line; a long one may run over several lines. */
export function readAreaHeading(
  lines: readonly Line[],
  at: number,
  framework: Framework,
): AreaHeading | undefined {
  let other: AreaHeading | undefined;
  for (let count = mostHeadingLines; count >= 1; count--) {
    const text = headingText(lines, at, count);
    const found = text === undefined ? undefined : readPrintedName(text, framework);
    if (!found) continue;
    if (count > 1 && found.field && (found.names === 'nothing' || !endsIn(lines, at + count, found.field)))
      continue;
    const heading = withFieldsBelow(found, lines, at + count, framework);
    if (found.names === 'area') return heading;
    other = heading;
  }
  return other ?? headingAboveGrade(lines, at, framework);
}

/** A heading that is misprinted or unknown, by the grade on the line below it. */
function headingAboveGrade(
  lines: readonly Line[],
  at: number,
  framework: Framework,
): AreaHeading | undefined {
  for (let count = mostHeadingLines; count >= 1; count--) {
    const below = nextText(lines, at + count);
    if (readPrintedField(lines[below]?.text ?? '', framework)?.field !== 'grade') continue;
    const text = headingText(lines, at, count);
    const found = text === undefined ? undefined : readUnknownName(text, framework);
    if (found && (found.names === 'nearly' || count === 1))
      return withFieldsBelow(found, lines, at + count, framework);
  }
  return undefined;
}

/** A heading that is known for one by its type, whatever it says; lines of the same type go together. */
export function readUnknownHeading(
  lines: readonly Line[],
  at: number,
  framework: Framework,
): AreaHeading | undefined {
  let count = 1;
  const goesOn = ({ text, type }: Line): boolean =>
    text !== '' && type === lines[at]!.type && !readPrintedField(text, framework);
  while (count < mostHeadingLines && at + count < lines.length && goesOn(lines[at + count]!)) count++;
  const text = headingText(lines, at, count);
  const found = text === undefined ? undefined : readUnknownName(text, framework);
  return found && withFieldsBelow(found, lines, at + count, framework);
}

/**
 * Does the line before `end` have all of the grade? What stands below a name is prose, be it a word of the scale, unless
 * the name's line is unfinished: it has words of the name or the word "Grade" before the grade, or the line above ends
 * in a dash or in that word.
 */
function endsIn(lines: readonly Line[], end: number, { text, added }: PrintedField): boolean {
  const last = singleSpaced(lines[end - 1]!.text);
  const at = last.lastIndexOf(text.slice(text.indexOf(':') + 1).trim());
  if (at === 0) return /(?:[\u2013\u2014:(-]|\bgrade)$/i.test(lines[end - 2]!.text);
  return at > 0 && (added ? /\p{L}/u : /grade/i).test(last.slice(0, at));
}

/** Adds "Grade 2" and "Self-grade 3" lines that come next, after any blank lines. */
function withFieldsBelow(
  { name: text, names, field }: PrintedName,
  lines: readonly Line[],
  from: number,
  framework: Framework,
): AreaHeading {
  const fields = field ? [field] : [];
  const seen = new Set(fields.map((one) => one.field));
  let end = from;
  for (;;) {
    const next = nextText(lines, end);
    const line = lines[next]?.text ?? '';
    const found =
      readPrintedField(line, framework) ?? (seen.size === 0 ? readBareGrade(line, framework) : undefined);
    if (!found || seen.has(found.field)) return { text, names, fields, end };
    seen.add(found.field);
    fields.push(found);
    end = next + 1;
  }
}

/** An evidence heading as printed, without the colon that a print may have after it; `sure` unless it is misprinted. */
export function readEvidenceHeading(
  lines: readonly Line[],
  at: number,
  framework: Framework,
): { readonly text: string; readonly sure: boolean; readonly end: number } | undefined {
  for (let count = mostHeadingLines; count >= 1; count--) {
    const printed = headingText(lines, at, count);
    if (printed === undefined || /[*_<]/.test(printed)) continue;
    const text = singleSpaced(printed).replace(/ ?:$/, '');
    const name = text.replace(NUMBER, '');
    if (evidenceKind(name, framework))
      return { text, sure: framework.evidenceNamed(name) !== undefined, end: at + count };
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
  if (!/^\p{Lu}/u.test((lines[at]?.text ?? '').slice(0, 200).replace(NUMBER, ''))) return undefined;
  // Lengths come first: long paragraphs are never joined.
  for (let line = at; line < at + count; line++)
    if ((lines[line]?.text.length ?? longestHeading) >= longestHeading) return undefined;
  if (count === 1) return lines[at]!.text;
  const text = joined(lines, at, count);
  return text === undefined || text.length > longestHeading ? undefined : text;
}
