import { displayWidth } from '../../text/width';
import { printable } from './plain';

/** A source line to show, and where the mark below it goes, in columns. */
interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns before the mark. */
  readonly indent: number;
  /** Columns of the mark; at least one. */
  readonly width: number;
}

const TAB = 4;
const CUT = '…';

/**
 * The part of a line around `from`…`to` (UTF-16 offsets in the line) that fits into `width` columns. Tabs are shown
 * as spaces; what a terminal would obey is left out.
 */
export function excerpt(line: string, from: number, to: number, width: number): Excerpt {
  // A paragraph may be one long line: what is far away is not looked at.
  const reach = 2 * width;
  const before = shown(line.slice(whole(line, from - reach), from), 0);
  const marked = shown(line.slice(from, whole(line, Math.min(to, from + reach))), displayWidth(before));
  const after = shown(line.slice(to, whole(line, to + reach)), displayWidth(before + marked));
  const all = displayWidth(before + marked + after);
  const room = width - Math.min(displayWidth(marked), Math.ceil(width / 2));
  const cutBefore =
    all > width || from > reach ? lastColumns(before, Math.floor(room / 2), from > reach) : before;
  const left = width - displayWidth(cutBefore);
  const cutMarked = firstColumns(marked, left);
  const cutAfter = cutMarked === marked ? firstColumns(after, left - displayWidth(marked)) : '';
  return {
    before: cutBefore,
    marked: cutMarked,
    after: cutAfter,
    indent: displayWidth(cutBefore),
    width: Math.max(1, displayWidth(cutMarked)),
  };
}

/** The text as it is printed, beginning at a column. */
function shown(text: string, column: number): string {
  let out = '';
  let at = column;
  for (const part of printable(text).split(/(\t)/)) {
    const add = part === '\t' ? ' '.repeat(TAB - (at % TAB)) : part;
    out += add;
    at += displayWidth(add);
  }
  return out;
}

/** An offset in the line, and not in the middle of a character. */
function whole(line: string, offset: number): number {
  const at = Math.max(0, Math.min(offset, line.length));
  return /[\uDC00-\uDFFF]/.test(line.charAt(at)) && at > 0 ? at - 1 : at;
}

function firstColumns(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let out = '';
  let used = 1;
  for (const char of text) {
    used += displayWidth(char);
    if (used > width) break;
    out += char;
  }
  return width < 1 ? '' : out + CUT;
}

function lastColumns(text: string, width: number, cut: boolean): string {
  if (displayWidth(text) <= width) return cut ? CUT + text : text;
  const chars = [...text];
  let out = '';
  let used = 1;
  for (let i = chars.length - 1; i >= 0; i--) {
    used += displayWidth(chars[i]!);
    if (used > width) break;
    out = chars[i]! + out;
  }
  return CUT + out;
}
