// Text of a letter written so that Markdown reads it back as the same text. Only what would be misread is escaped:
// a lone asterisk ("A* to C") or a number in a sentence stays as it is.

/** The text of a paragraph or an item: its beginning opens no other block. */
export function escapeParagraph(text: string): string {
  const definesLink = text.startsWith('[') && text.includes(']:');
  return insertBackslashes(text, [...(definesLink ? [0] : []), ...blockMarks(text), ...inlineMarks(text)]);
}

/** Heading text: number signs at its end are no closing sequence. */
export function escapeHeading(text: string): string {
  const closing = /(?<!#)#+$/.exec(text);
  return insertBackslashes(text, [...(closing ? [closing.index] : []), ...inlineMarks(text)]);
}

/** Cell text: pipes are no borders. */
export function escapeCell(text: string): string {
  return insertBackslashes(text, [...placesOf(/\|/g, text), ...inlineMarks(text)]);
}

/** A row of tab-separated cells: neither its beginning nor a pipe makes anything else of it. */
export function escapeRow(text: string): string {
  return insertBackslashes(text, [...blockMarks(text), ...placesOf(/\|/g, text), ...inlineMarks(text)]);
}

/** Would this line, below another of its paragraph, end the paragraph or change it? */
export function breaksParagraph(line: string): boolean {
  return (
    blockMarks(line).length > 0 ||
    /^(?:=+|[-:|\s]+)$/.test(line) ||
    /^[\u2022\u25A0\u25AA\u2013\u2014]\s/.test(line)
  );
}

/** Places of the characters that make a line's beginning another block than a paragraph: 0-based UTF-16 offsets. */
function blockMarks(text: string): number[] {
  const first = text.split('\n', 1)[0]!;
  // A row may have an empty cell before its words.
  const line = first.trimStart();
  const from = first.length - line.length;
  const number = /^\d{1,9}(?=[.)](?:\s|$))/.exec(line);
  if (number) return [from + number[0].length];
  const fence = /^(?:`{3,}|~{3,})/.exec(line);
  if (fence) return [...fence[0]].map((_, at) => from + at);
  const opens = /^(?:#{1,6}(?:\s|$)|[>|]|[-+*](?:\s|$)|<{7} |={7})/.test(line) || isBreak(line);
  return opens ? [from] : [];
}

/** `---`, `* * *`, `____`: a thematic break; two dashes make one after the dash of an item. */
function isBreak(line: string): boolean {
  return /^(?:(?:-[ \t]*){2,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line);
}

function inlineMarks(text: string): number[] {
  return [
    ...placesOf(/\\(?=[!-/:-@[-`{-~\n]|$)/g, text),
    ...placesOf(/<(?=[A-Za-z/!?])/g, text),
    ...placesOf(/&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)/g, text),
    ...placesOf(/\](?=\()/g, text),
    ...codeMarks(text),
    ...emphasis(text, '~'),
    ...emphasis(text, '*'),
    ...emphasis(text, '_'),
  ];
}

/** All backticks, when two runs of them are of one length and would hold code between them. */
function codeMarks(text: string): number[] {
  const runs = runsOf(text, '`');
  const lengths = new Set(runs.map(({ length }) => length));
  // All or none: inside code a backslash is no escape, so a run left alone could end at an escaped one.
  return lengths.size < runs.length ? runs.flatMap(placesOfRun) : [];
}

/** Signs that could open emphasis, if there is one after them that could close it. */
function emphasis(text: string, sign: '*' | '_' | '~'): number[] {
  const openers: Run[] = [];
  let lastCloser = -1;
  for (const run of runsOf(text, sign)) {
    const before = text.charAt(run.at - 1);
    const after = text.charAt(run.at + run.length);
    const left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    const right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    if (left && (sign !== '_' || !right || isPunctuation(before))) openers.push(run);
    if (right && (sign !== '_' || !left || isPunctuation(after))) lastCloser = run.at;
  }
  return openers.filter(({ at }) => at < lastCloser).flatMap(placesOfRun);
}

interface Run {
  readonly at: number;
  readonly length: number;
}

function runsOf(text: string, sign: string): Run[] {
  const runs: Run[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at)) {
    const start = at;
    while (text.charAt(at) === sign) at++;
    runs.push({ at: start, length: at - start });
  }
  return runs;
}

function placesOfRun({ at, length }: Run): number[] {
  return Array.from({ length }, (_, index) => at + index);
}

function placesOf(pattern: RegExp, text: string): number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index);
}

function insertBackslashes(text: string, places: readonly number[]): string {
  let out = '';
  let from = 0;
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    out += text.slice(from, place) + '\\';
    from = place;
  }
  return out + text.slice(from);
}

function isSpace(char: string): boolean {
  return char === '' || /\s/.test(char);
}

function isPunctuation(char: string): boolean {
  return /[\p{P}\p{S}]/u.test(char);
}
