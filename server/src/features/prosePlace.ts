/** The lines of a text, 0-based, without their line ends. */
export type Lines = (line: number) => string;

/**
 * Is a line neither in the header nor in a block of code nor in a comment? Told from the lines above it alone, quickly,
 * for what has to be known at a keystroke. In doubt, no.
 */
export function isProse(lines: Lines, line: number): boolean {
  const header = /^\uFEFF?---[ \t]*$/.test(lines(0));
  let from = 0;
  if (header && line > 0) {
    from = 1;
    while (from < line && !/^(?:---|\.\.\.)[ \t]*$/.test(lines(from))) from++;
    if (from === line) return false;
    from++;
  }
  let fence: string | undefined;
  let comment = false;
  for (let i = from; i < line; i++) {
    const text = i === 0 ? lines(0).replace(/^\uFEFF/, '') : lines(i);
    const mark = /^[ \t]*(`{3,}|~{3,})/.exec(text)?.[1];
    // Where a block of code that is indented ends depends on the list it is in, and in a comment there may be none.
    if (mark && (comment || !text.startsWith(mark))) return false;
    if (fence === undefined) {
      if (mark) fence = mark;
      else comment = isOpenBehind(text, comment);
    } else if (mark && mark[0] === fence[0] && mark.length >= fence.length) fence = undefined;
  }
  return fence === undefined && !comment;
}

/** Is a comment open after the line, when one was or was not before it? */
function isOpenBehind(text: string, open: boolean): boolean {
  const [start, end] = [text.lastIndexOf('<!--'), text.lastIndexOf('-->')];
  return start < 0 && end < 0 ? open : start > end;
}
