/** White space inside a line, as the reader takes it: no-break and zero-width spaces count where a space is wanted (T09). */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || isOddSpace(code);
}

/** No-break, narrow, ideographic and zero-width spaces: they look like a space, or like nothing, and are not one. */
export function isOddSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export function skipSpaces(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  return i;
}

export function trimSpacesEnd(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

export function isBlank(text: string, from: number, to: number): boolean {
  return skipSpaces(text, from, to) === to;
}

/** Width of the white space at a line's beginning, tabs counted to stops of four as in CommonMark. */
export function indentWidth(text: string, from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 9) width += 4 - (width % 4);
    else if (isSpace(code)) width++;
    else return width;
  }
  return width;
}
