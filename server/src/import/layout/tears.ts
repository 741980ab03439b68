import type { Framework } from '../../framework/framework';
import { readBullet } from '../bullet';
import { readPrintedField, readPrintedName } from '../field';
import { isValediction } from '../heading';
import { singleSpaced, type Line } from '../lines';

/** A line that goes on after its page's end fills at least so much of the page's width. */
const FULL = 0.7;

/** The pages as one, with what a page's end tears put together: no blank line stays in a sentence. */
export function joinPages(pages: readonly (readonly Line[])[], framework: Framework): Line[] {
  const out: Line[] = [];
  let width = 0;
  for (const page of pages) {
    const first = page.findIndex(({ text }) => text !== '');
    if (first < 0) continue;
    const last = out.findLastIndex(({ text }) => text !== '');
    if (last >= 0 && goesOn(out[last]!.text, page[first]!.text, width, framework)) {
      out.length = last + 1;
      for (const line of page.slice(first)) out.push(line);
    } else {
      if (last === out.length - 1 && page[0]!.text !== '' && last >= 0)
        out.push({ text: '', source: out[last]!.source, column: 0, page: out[last]!.page });
      for (const line of page) out.push(line);
    }
    width = page.reduce((most, { text, column }) => Math.max(most, column + text.length), width);
  }
  return out;
}

/** Does a page begin in the sentence in which the one before it ends? */
function goesOn(above: string, below: string, width: number, framework: Framework): boolean {
  if (readBullet(below, true)) return false;
  if (/^\p{Ll}/u.test(below)) return true;
  return (
    /[\p{L}\p{N},\u2019'-]$/u.test(above) &&
    above.length >= FULL * width &&
    !/\t| {2}/.test(above) &&
    ![above, below].some(
      (text) =>
        readPrintedField(text, framework) !== undefined ||
        readPrintedName(singleSpaced(text), framework) !== undefined ||
        framework.evidenceNamed(text) !== undefined ||
        isValediction(text, framework),
    )
  );
}
