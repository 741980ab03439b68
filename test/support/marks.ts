import assert from 'node:assert/strict';

/** A text without its marks, and where they stood: 0-based UTF-16 offsets. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** Where ‸ stood. */
  readonly cursor?: number;
}

/** Takes ⟦…⟧ (ranges, may be nested) and ‸ (the cursor) out of a text. */
export function marked(source: string): Marked {
  let text = '';
  let cursor: number | undefined;
  const open: number[] = [];
  const ranges: { start: number; end: number }[] = [];
  for (const char of source) {
    if (char === '⟦') open.push(ranges.push({ start: text.length, end: -1 }) - 1);
    else if (char === '⟧') {
      const index = open.pop();
      assert.ok(index !== undefined, '⟧ without ⟦');
      ranges[index]!.end = text.length;
    } else if (char === '‸') cursor = text.length;
    else text += char;
  }
  assert.equal(open.length, 0, '⟦ without ⟧');
  return { text, ranges, cursor };
}

/** The text with marks around ranges: how a failing test shows what was found. */
export function withMarks(text: string, ranges: Iterable<{ start: number; end: number }>): string {
  const places: { at: number; mark: string; order: number }[] = [];
  for (const { start, end } of ranges) {
    places.push({ at: start, mark: '⟦', order: -end });
    places.push({ at: end, mark: '⟧', order: -start });
  }
  // Closing marks before opening ones at the same place, but after the opening mark of an empty range.
  places.sort((a, b) => b.at - a.at || (a.mark === b.mark ? a.order - b.order : a.mark === '⟦' ? -1 : 1));
  let out = text;
  for (const { at, mark } of places) out = out.slice(0, at) + mark + out.slice(at);
  return out;
}

/** The same text with CRLF line ends. */
export function crlf(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}
