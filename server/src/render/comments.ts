/** A comment within a block: 0-based UTF-16 offsets in the block's text. */
interface CommentRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The comments within a text: not those that code shows or a backslash makes words of, and none that nothing ends.
 */
export function commentRanges(text: string): CommentRange[] {
  const ranges: CommentRange[] = [];
  let unclosed = false;
  for (let i = 0; i < text.length;) {
    const char = text[i]!;
    if (char === '\\') i += 2;
    else if (char === '`') i = behindCode(text, i);
    else if (char === '<' && !unclosed && text.startsWith('<!--', i)) {
      const end = text.indexOf('-->', i + 4);
      unclosed = end < 0;
      if (!unclosed) ranges.push({ from: i, to: end + 3 });
      i = unclosed ? i + 4 : end + 3;
    } else i++;
  }
  return ranges;
}

/** The part of a text between two offsets without the comments in it. */
export function withoutComments(
  text: string,
  ranges: readonly CommentRange[],
  start = 0,
  end = text.length,
): string {
  let out = '';
  let at = start;
  for (let i = firstBehind(ranges, start); i < ranges.length; i++) {
    const { from, to } = ranges[i]!;
    if (from >= end) break;
    out += text.slice(at, Math.max(at, from));
    at = Math.min(to, end);
  }
  return out + text.slice(at, end);
}

/** Index of the first range that ends after an offset. */
function firstBehind(ranges: readonly CommentRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.to > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where to go on after a run of backticks: after the code that it opens, within its paragraph. */
function behindCode(text: string, at: number): number {
  let end = at;
  while (text[end] === '`') end++;
  const ticks = text.slice(at, end);
  // Longer code spans are not looked for: a text of nothing but backticks would be searched again and again.
  const window = text.slice(end, end + LONGEST_CODE);
  for (let close = window.indexOf(ticks); close >= 0; close = window.indexOf(ticks, close + ticks.length)) {
    const before = window[close - 1];
    const behind = window[close + ticks.length];
    if (before !== '`' && behind !== '`') return end + close + ticks.length;
  }
  return end;
}

const LONGEST_CODE = 1000;
