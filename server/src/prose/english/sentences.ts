import { isDigit, isLetter, isLower, isUpper } from './characters';

/** What ends in a full stop and does not end a sentence. "No." does so only before a number, "etc." before a capital. */
const ABBREVIATIONS = new Set(
  'e.g i.e eg ie mr mrs ms miss dr prof rev hon sir st ste cf vs v viz approx para paras p pp vol ch fig figs ref refs ed eds dept govt cllr messrs esq jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** "J", "J.R" and, as it may be one, "a". */
const INITIALS = /^[a-z](?:\.[a-z])*$/;
const STOPS = /[.!?\u2026]+/g;
/** What may stand between the stop and the space: closing brackets and the end of a quotation. */
const AFTER_STOP = /[)\]'"\u2019\u201D\u00BB\uFFFC]/;
const SPACE = /\s/;

/** The sentences of readable prose; 0-based UTF-16 offsets in it, without white space at the ends. */
export function sentences(prose: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = 0;
  STOPS.lastIndex = 0;
  for (let match = STOPS.exec(prose); match; match = STOPS.exec(prose)) {
    const { 0: stops, index } = match;
    if (index < from) continue;
    let to = index + stops.length;
    while (to < prose.length && AFTER_STOP.test(prose[to]!)) to++;
    if (!endsSentence(prose, from, index, stops, to)) continue;
    push(found, prose, from, to);
    from = to;
  }
  push(found, prose, from, prose.length);
  return found;
}

function endsSentence(prose: string, from: number, stop: number, stops: string, to: number): boolean {
  const next = prose[to];
  if (next === undefined) return true;
  // "adequate.The council": a stop without its space.
  if (!SPACE.test(next))
    return stops === '.' && isLower(prose[stop - 1]) && isUpper(next) && isLower(prose[to + 1]);
  const following = firstAfter(prose, to);
  const lower = isLower(following);
  if (stops !== '.') return !lower;
  if (lower && to > stop + 1) return false;
  const word = wordBefore(prose, from, stop);
  if (word === 'no' || word === 'nos') return !isDigit(following);
  if (word === 'etc') return !lower;
  return !ABBREVIATIONS.has(word) && !INITIALS.test(word);
}

/** Does the stop at `stop` end an abbreviation, or an initial, and not a word? */
export function endsAbbreviation(prose: string, stop: number): boolean {
  const word = wordBefore(prose, 0, stop);
  return ABBREVIATIONS.has(word) || INITIALS.test(word) || /^(?:nos?|etc)$/.test(word);
}

function firstAfter(prose: string, from: number): string {
  let at = from;
  while (at < prose.length && SPACE.test(prose[at]!)) at++;
  return prose[at] ?? '';
}

/** The word that ends at `to`, with the stops inside it, in lower case. Long ones are cut: no abbreviation is long. */
function wordBefore(prose: string, from: number, to: number): string {
  let start = to;
  while (start > from && to - start < 12 && (prose[start - 1] === '.' || isLetter(prose[start - 1]))) start--;
  return prose.slice(start, to).toLowerCase();
}

function push(found: { from: number; to: number }[], prose: string, from: number, to: number): void {
  const text = prose.slice(from, to).trimStart();
  const start = to - text.length;
  if (start < to) found.push({ from: start, to: start + text.trimEnd().length });
}
