/** A line that is a point of a list in a word processor's or in our form. */
interface Point {
  /** How far in it stands: a tab counts four. */
  readonly indent: number;
  /** `-`, `*`, `+` or a number as written; a word processor's own mark is `-` here. */
  readonly mark: string;
  readonly words: string;
  /** Is it anything but a mark of the markup's with a space after it? */
  readonly foreign: boolean;
}

/** Signs made for lists, with the private-use code points in which symbol fonts end up. */
const SIGN = /^[\u2022\u2023\u2043\u2219\u25AA\u25A0\u25CF\u25CB\u25E6\u00B7\uF0A7\uF0B7\uF06E\uF0D8\uF0FC]/;
/** Letters that stand for a bullet of another font, which only a tab tells from words; and dashes, likewise. */
const STAND_IN = /^[o§ØüvqÞ–—](?=\t)/;
const OURS = /^(?:[-*+]|\d{1,3}[.)])(?=[\s\u200B\u2060\uFEFF]|$)/;

/** Lists in the markup's form: lists of its own are left alone. */
export function cleanLists(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < lines.length;) {
    const list: Point[] = [];
    for (let point = readPoint(lines[i]); point; point = readPoint(lines[i + list.length])) list.push(point);
    if (!list.some(({ foreign }) => foreign)) {
      out.push(cleanStart(lines[i]!));
      i++;
      continue;
    }
    out.push(...written(list));
    i += list.length;
    // The next paragraph would be taken for the last point's; one that goes on in small letters is.
    if (beginsAnew(lines[i])) out.push('');
  }
  return out;
}

/** Is it the mark of a point and nothing more? */
export function isMarkAlone(line: string): boolean {
  return readPoint(line)?.words === '';
}

/** What stands after the mark of a word processor's point. */
export function wordsOfPoint(line: string): string | undefined {
  const point = readPoint(line);
  return point?.foreign ? point.words : undefined;
}

function readPoint(line: string | undefined): Point | undefined {
  if (line === undefined) return undefined;
  const words = afterSpaces(line);
  const mark = (SIGN.exec(words) ?? STAND_IN.exec(words) ?? OURS.exec(words))?.[0];
  if (mark === undefined) return undefined;
  const behind = words.slice(mark.length);
  const text = afterSpaces(behind);
  const spaces = line.slice(0, line.length - words.length);
  const ours = OURS.test(words);
  const plain = ours && /^ *$/.test(spaces) && /^(?: +(?=[^\s\u200B\u2060\uFEFF])| *$)/.test(behind);
  return { indent: widthOf(spaces), mark: ours ? mark : '-', words: text, foreign: !plain };
}

/** Each level of the list indented by two spaces. */
function written(list: readonly Point[]): string[] {
  const levels: number[] = [];
  return list.map(({ indent, mark, words }) => {
    while (levels.length > 0 && indent < levels[levels.length - 1]!) levels.pop();
    if (levels.length === 0 || indent > levels[levels.length - 1]!) levels.push(indent);
    return `${'  '.repeat(levels.length - 1)}${mark} ${words}`.trimEnd();
  });
}

function beginsAnew(line: string | undefined): boolean {
  return line !== undefined && /^\S/.test(line) && !/^\p{Ll}/u.test(line) && !readPoint(line);
}

/** Without zero-width characters in front, and with a plain space after the marks of a heading. */
function cleanStart(line: string): string {
  const start = line.replace(/^[\u200B\u2060\uFEFF]+/, '');
  return start.replace(/^(#{1,6})[\u00A0\u202F\u2007]+(?=\S)/, '$1 ');
}

function afterSpaces(text: string): string {
  return text.replace(/^[\s\u200B\u2060\uFEFF]+/, '');
}

function widthOf(spaces: string): number {
  let width = 0;
  for (const char of spaces) width += char === '\t' ? 4 : /\s/.test(char) ? 1 : 0;
  return width;
}
