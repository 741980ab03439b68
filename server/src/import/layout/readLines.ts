import { skipSpaces, trimSpacesEnd } from '../../text/white';
import type { Line } from '../lines';
import type { PrintPage } from './printLine';

const TAB = 8;

/**
 * The lines of a print without white space at their ends, and with ligatures as letters. Manual line breaks divide
 * lines. A page break counts as a blank line.
 */
export function readLines(pages: readonly PrintPage[]): Line[] {
  const lines: Line[] = [];
  pages.forEach((page, number) => {
    const above = lines.at(-1);
    if (above && above.text !== '') lines.push({ text: '', source: above.source, column: 0, page: number });
    for (const { text, line, size, bold } of page)
      for (const part of text.split(/[\v\u2028\u2029]/))
        lines.push({
          ...trimmed(part),
          source: line - 1,
          page: number,
          ...(size === undefined ? {} : { type: `${Math.round(size)}${bold ? ' bold' : ''}` }),
        });
  });
  return lines;
}

/** Invisible spaces at a line's ends are no words either, and would hide how it begins. */
function trimmed(line: string): { readonly text: string; readonly column: number } {
  const from = skipSpaces(line, 0, line.length);
  const text = line.slice(from, trimSpacesEnd(line, from, line.length)).trim();
  // The first cell of a row may be empty.
  if (line.startsWith('\t') && text.includes('\t')) return { text: `\t${withoutLigatures(text)}`, column: 0 };
  return { text: withoutLigatures(text), column: text === '' ? 0 : widthOf(line.slice(0, from), 0) };
}

/** The column after `text` when it begins in column `from`. */
export function widthOf(text: string, from: number): number {
  if (!text.includes('\t')) return from + text.length;
  let column = from;
  for (const char of text) column = char === '\t' ? column + TAB - (column % TAB) : column + char.length;
  return column;
}

/** ﬀ, ﬁ, ﬂ and their like as the letters that they are. */
function withoutLigatures(text: string): string {
  return text.replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC'));
}
