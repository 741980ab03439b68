import type { HeaderFault } from '../../letter/header/header';
import { HEADER_KEYS, KEYS_BY_NAME, type HeaderKey, type KeyKind } from '../../letter/header/headerKeys';
import { readEntryLine, type EntryLine } from '../../letter/header/entryLine';
import { nearest } from '../../letter/header/meantKey';
import { quoted } from '../../letter/header/quoted';

/** A header line by line, its marks included; a line that is put in stands below a `\n`. */
type HeaderLines = readonly string[];

/** A way to change the lines of a header. */
interface Mend {
  readonly title: string;
  readonly lines: HeaderLines;
}

/**
 * What may be wrong with the line `n`, put right: the likeliest first. Whether the header can be read then, only reading
 * it says. All words stay as they are.
 */
export function* mends(lines: HeaderLines, n: number, { code }: HeaderFault): Iterable<Mend> {
  if (code === 'UNCLOSED') {
    yield closed(lines);
    return;
  }
  yield* withoutTabs(lines);
  const open = lines.findLastIndex((line, i) => i <= n && /^["'[{]/.test(read(line).value));
  for (const i of open < 0 || open === n ? [n] : [n, open]) yield* inQuotes(lines, i);
  yield* asEntry(lines, n);
  yield* asContinued(lines, n);
  for (const i of [n, n + 1, n - 1]) yield* atItsMargin(lines, i);
}

/** With a last line of hyphens below the keys and what belongs to them. */
function closed(lines: HeaderLines): Mend {
  const below = lines.findIndex((line, i) => i > 0 && !/^(?:[ \t#-]|[\w-]+:(?:\s|$))/.test(line));
  const end = below < 0 ? lines.length : below;
  return { title: 'Close the header', lines: replaced(lines, end - 1, `${lines[end - 1]}\n---`) };
}

/** How wide a tab may have been shown. */
const TAB_WIDTHS = [2, 4, 8];

function* withoutTabs(lines: HeaderLines): Iterable<Mend> {
  if (!lines.some((line) => /^ *\t/.test(line))) return;
  for (const width of TAB_WIDTHS)
    yield {
      title: 'Indent with spaces instead of tabs',
      lines: lines.map((line) =>
        line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', ' '.repeat(width))),
      ),
    };
}

function* inQuotes(lines: HeaderLines, n: number): Iterable<Mend> {
  const { before, value, remark } = read(lines[n]!);
  const mark = value.charAt(0);
  const written = (title: string, newValue: string): Mend => ({
    title,
    lines: replaced(lines, n, before + newValue + remark),
  });
  if (before.trim() === '' || value === '' || /^[|>]/.test(value)) return;
  if (/["']/.test(mark) && !value.includes(mark, 1))
    yield written('Add the closing quotation mark', value + mark);
  if (mark === '"' && value.includes('\\') && value.indexOf(mark, 1) === value.length - 1)
    yield written('Use single quotation marks', quoted(value.slice(1, -1)));
  yield written('Put the value in quotation marks', quoted(value));
}

/** A line that lacks a sign of an entry: its colon, or the space after that; or is a comment of the letter's kind. */
function* asEntry(lines: HeaderLines, n: number): Iterable<Mend> {
  const line = lines[n]!;
  const { lead } = readEntryLine(line);
  const word = /^[\w-]*/.exec(line.slice(lead.length))![0];
  const rest = line.slice(lead.length + word.length);
  if (/^:\S/.test(rest) && keyNamed(word))
    yield {
      title: 'Put a space after the colon',
      lines: replaced(lines, n, `${lead}${word}: ${rest.slice(1)}`),
    };
  if (
    /^[ \t]+\S/.test(rest) &&
    KEYS_BY_NAME.has(word) &&
    !lines.some((one) => read(one).key === KEYS_BY_NAME.get(word))
  )
    yield { title: `Put a colon after “${word}”`, lines: replaced(lines, n, `${lead}${word}:${rest}`) };
  const comment = /^[ \t]*<!--(.*)-->[ \t]*$/.exec(line)?.[1];
  if (comment !== undefined)
    yield { title: 'Start the comment with #', lines: replaced(lines, n, `# ${comment.trim()}`) };
}

/** The lines below a key that belong to its value, indented; those of an address stay lines of their own. */
function* asContinued(lines: HeaderLines, n: number): Iterable<Mend> {
  const from = lines.findLastIndex((line, i) => i <= n && read(line).key !== undefined);
  if (from < 0) return;
  const { lead, key, before, value, remark } = read(lines[from]!);
  if (!key || !IN_LINES.has(key.kind)) return;
  const isBlock = /^[|>]/.test(value);
  const isLines = isBlock || key.kind === 'lines';
  let to = from + 1;
  while (to < lines.length - 1 && isContinued(lines[to]!, isLines)) to++;
  const indent = ' '.repeat(lead.length + 2);
  const text = lines
    .slice(from + 1, to)
    .map((line) => (line.trim() === '' ? line : indent + line.trimStart()));
  const mark = isBlock ? /^[|>][-+]?/.exec(value)![0] : isLines && to > from + 1 ? '|' : '';
  const words = isBlock ? value.slice(mark.length).trim() : value;
  yield {
    title:
      mark && words
        ? `Put the whole of “${key.name}” on the lines below it`
        : `Indent the lines below “${key.name}”`,
    lines: [
      ...lines.slice(0, from),
      mark ? `${before.trimEnd()} ${mark}${remark}${words && `\n${indent}${words}`}` : lines[from]!,
      ...text,
      ...lines.slice(to),
    ],
  };
}

/** Whose value may go on below its line. */
const IN_LINES: ReadonlySet<KeyKind> = new Set(['text', 'lines', 'person', 'people']);

function isContinued(line: string, hasBlanks: boolean): boolean {
  const { key, lead } = read(line);
  return (
    key === undefined && !/^[ \t]*#/.test(line) && !lead.includes('-') && (hasBlanks || line.trim() !== '')
  );
}

/** A key where the others of its kind stand: at the left margin, or below its person's first one. */
function* atItsMargin(lines: HeaderLines, n: number): Iterable<Mend> {
  const line = lines[n];
  const { lead, key } = read(line ?? '');
  // A dash begins the next person: where that belongs is not certain.
  if (line === undefined || !key || lead.includes('-')) return;
  const beside = lines.findLast((one, i) => i < n && !isTop(read(one).key) && read(one).key !== undefined);
  const margin = isTop(key) ? 0 : beside === undefined ? 2 : read(beside).lead.length;
  if (lead.length === margin) return;
  yield {
    title: `Correct the indentation of “${key.name}”`,
    lines: replaced(lines, n, ' '.repeat(margin) + line.trimStart()),
  };
}

function isTop(key: HeaderKey | undefined): boolean {
  return key !== undefined && HEADER_KEYS.includes(key);
}

/** A misspelt word of up to three letters is none: an address may have a line with “T: 01632 960144”. */
function keyNamed(word: string): HeaderKey | undefined {
  return (
    KEYS_BY_NAME.get(word) ??
    (word.length > 3 ? KEYS_BY_NAME.get(nearest(word, [...KEYS_BY_NAME.keys()]) ?? '') : undefined)
  );
}

/** A line with what its word means; one that is no key may be part of a text, as in “Tel: 01632 960144”. */
function read(line: string): EntryLine & { readonly key?: HeaderKey } {
  const read = readEntryLine(line);
  const key = keyNamed(read.word);
  return key ? { ...read, key } : read;
}

function replaced(lines: HeaderLines, n: number, line: string): HeaderLines {
  return lines.map((one, i) => (i === n ? line : one));
}
