/** "1.", "1)", "(1)", "(a)", "b.", "iv)", "3.2", "3" and, with a number after it, "Section 2:". */
const NUMBER =
  /^(?:(?:section|part|area|aspect|outcome|chapter) (?:\d{1,3}|[ivx]{1,4}) ?[.):–—-]? |\((?:\d{1,3}|[ivx]{1,4}|[a-z])\) ?|(?:\d{1,3}(?:\.\d{1,2}){0,2}|[ivx]{1,4}|[a-z])(?:[.)\]]\)? ?| ?[:–—-] )|\d{1,3}(?:\.\d{1,2}){0,2} )(?=[^\s\d])/i;
/** What a note is marked by, after the words. */
const NOTE =
  / ?(?:\[\^?(?:\d{1,3}|[a-z])\]|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}|[\u2020\u2021\u00A7]{1,2})$/i;
/** So many marks at most are taken off an end: no name has more. */
const MOST_MARKS = 4;

/**
 * Where the words of a heading or cell begin and end, without the number before them, the stop, colon or dash after
 * them and the mark of a note. Offsets are 0-based, in `text`; a text of nothing else is left as it is.
 */
export function nameWords(text: string): { from: number; to: number } {
  const from = NUMBER.exec(text.slice(0, 40))?.[0].length ?? 0;
  const to = from + endOf(text.slice(from));
  return to > from ? { from, to } : { from: 0, to: text.length };
}

function endOf(text: string): number {
  let end = text.trimEnd().length;
  for (let i = 0; i < MOST_MARKS; i++) {
    const tail = text.slice(Math.max(0, end - 8), end);
    const mark = NOTE.exec(tail)?.[0].length ?? (/[:.;,–—-]$/.test(tail) ? 1 : 0);
    if (mark === 0) return end;
    end = text.slice(0, end - mark).trimEnd().length;
  }
  return end;
}
