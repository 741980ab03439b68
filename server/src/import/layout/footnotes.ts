import type { Line } from '../lines';

/** The mark of a note at its beginning; figures that are not raised need a full stop or a word before them above. */
const NOTE =
  /^([\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}|[*\u2020\u2021]{1,3}|\[\d{1,2}\]|\d{1,2}(?=\s))\s*(?=\p{L})/u;
const MOST_LINES = 12;

/**
 * Takes the notes from the foot of pages, where they stand in the middle of what is printed: they go to the end of
 * the letter. A note's mark stands at a word further up on its page.
 */
export function withoutNotes(pages: readonly (readonly Line[])[]): {
  readonly pages: readonly (readonly Line[])[];
  readonly notes: readonly Line[];
} {
  const notes: Line[] = [];
  const kept = pages.map((page, number) => {
    // At the letter's end they are in nobody's way.
    const from = number === pages.length - 1 ? -1 : firstNote(page);
    if (from < 0) return page;
    for (const line of page.slice(from)) if (line.text !== '') notes.push(line);
    return page.slice(0, from);
  });
  return { pages: kept, notes };
}

/** Index of the first line of a page's notes, or -1. */
function firstNote(page: readonly Line[]): number {
  const last = page.findLastIndex(({ text }) => text !== '');
  let first = -1;
  for (let at = last; at >= 0 && last - at < MOST_LINES; at--) {
    const mark = NOTE.exec(page[at]!.text)?.[1];
    if (mark !== undefined && !isBullet(page, mark) && isMarked(page.slice(0, at), mark)) first = at;
    else if (page[at]!.text === '' && first === at + 1) break;
  }
  return first;
}

/** Do several lines of the page begin with it? */
function isBullet(page: readonly Line[], mark: string): boolean {
  return mark.startsWith('*') && page.filter(({ text }) => text.startsWith(mark)).length > 1;
}

function isMarked(above: readonly Line[], mark: string): boolean {
  return above.some(({ text }) => {
    for (let at = text.indexOf(mark, 1); at >= 0; at = text.indexOf(mark, at + 1)) {
      const next = text.charAt(at + mark.length);
      if (/[\p{Ll}.,;:!?)\u2019]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(next)) return true;
    }
    return false;
  });
}
