import { blankMarkup } from './blankMarkup';
import type { Prose } from './prose';

/** Words after which an English sentence cannot end. Prepositions are not among them: "what it asks for". */
const GO_ON = new Set('the a an their its our your my whose every because although and or nor'.split(' '));
/** The same for two words, the second of which may well be the end of a sentence otherwise. */
const GO_ON_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['to', new Set('due according ability failure capacity order addition'.split(' '))],
  ['of', new Set('because instead range number lack result'.split(' '))],
  ['as', new Set(['such'])],
]);
/** Those that may end a point of a list whose next point goes on. */
const LINKS = new Set(['and', 'or', 'nor']);

/** A word, a mark that may stand after one, or letters that cannot be compared so quickly. */
const END = /(?<![a-z])[a-z]{1,8}$|[^\0-\x7F][a-z]{0,8}$|[\\*_~)>\]]$/i;
/** The longest of the words above, and the character before it. */
const LONGEST = 9;

/** May a text break off? Nearly all end in a stop, or in another word. What stands in a comment is no end. */
export function mayBreakOff(text: string): boolean {
  const end = text.trimEnd();
  if ('.!?:;'.includes(end.slice(-1))) return false;
  const last = END.exec(end.slice(-LONGEST))?.[0].toLowerCase() ?? '';
  return GO_ON.has(last) || GO_ON_AFTER.has(last) || /^[^a-z]/.test(last) || text.includes('<!--');
}

/** The last word of a text that cannot be its end. 0-based UTF-16 offsets; `links` is one that joins points. */
export function lastWordLeftOpen(prose: Prose): { from: number; to: number; links: boolean } | undefined {
  const { written } = prose;
  const end = blankMarkup(written).trimEnd().length;
  if (!/\p{L}$/u.test(written.slice(Math.max(0, end - 2), end))) return undefined;
  const { words } = prose;
  const last = words.at(-1);
  if (!last || words.length < 3 || last.capital || last.joined || last.to !== end) return undefined;
  if (!GO_ON.has(last.key) && !GO_ON_AFTER.get(last.key)?.has(words.at(-2)!.key)) return undefined;
  return { from: last.from, to: last.to, links: LINKS.has(last.key) };
}
