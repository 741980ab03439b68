import type { Prose } from '../english/prose';
import { anotherMoves } from './anotherMoves';
import { mayBeYear, readQuantity, type Quantity } from './quantity';

/** Two numbers that run the other way than the word before them says; 0-based UTF-16 offsets into the text. */
interface Backwards {
  /** "rose" */
  readonly word: string;
  readonly rises: boolean;
  readonly first: Quantity;
  readonly second: Quantity;
}

const VERB =
  /(?<!-)\b(?:(rose|rises|rise|risen|rising|increased|increases|increase|increasing|grew|grows|grown|growing|growth|climbed|climbs|went up|gone up|goes up|jumped|up)|(fell|falls|fall|fallen|falling|decreased|decreases|decrease|decreasing|declined|declines|decline|declining|dropped|drops|drop|dropping|reduced|reduces|reduction|reducing|went down|gone down|goes down|shrank|shrunk|lowered|cut|down))\b(?!-)/gi;
/** How far from the word its numbers may stand. */
const NEAR = 60;
/** Orders, grades and the like run their own way. */
const OTHER_WAY =
  /\b(?:rank|ranks|ranked|ranking|league|position|place|quartile|decile|grade|grades|graded|band|temperatures?|rate at which|frequency|intervals?)\b/i;
/** Right before the word: it did not happen, or might. */
const DENIED =
  /(?:\b(?:not|never|without|if|unless|could|would|should|might|may|neither|nor|instead of|rather than)|n't)\s+(?:(?:have|has|had|be|been|yet|\w{2,20}ly)\s+){0,2}$/i;
/** Right before "up" and "down": "waits are down from 14 weeks to six". */
const BE = /\b(?:is|are|was|were|been)\s+(?:(?:now|\w{2,20}ly)\s+){0,2}$/i;
/** After "rising" and the like, which are else said of a noun: "falling rolls". */
const RUNS = /^(?:,|\s+(?:\w{2,20}ly\s+)?(?:from|to|by|the|its|their|in|for|among|over|since)\b)/i;

/** May a text say that something went from one number to another? */
export function mayHoldBackwards(text: string): boolean {
  return FROM.test(text);
}

const FROM = /\bfrom\b/i;

export function findBackwards({ text, sentences }: Prose): Backwards[] {
  return sentences.flatMap(({ from, to, words }) =>
    words.some(({ key }) => key === 'from') && !OTHER_WAY.test(text.slice(from, to))
      ? inSentence(text, from, to)
      : [],
  );
}

function inSentence(prose: string, start: number, end: number): Backwards[] {
  const found: Backwards[] = [];
  const verbs = [...prose.slice(start, end).matchAll(VERB)];
  for (const [index, verb] of verbs.entries()) {
    const at = start + verb.index + verb[0].length;
    const before = prose.slice(Math.max(start, at - NEAR), start + verb.index);
    if (DENIED.test(before)) continue;
    const limit = Math.min(end, at + NEAR, start + (verbs[index + 1]?.index ?? end - start));
    const bare = /^(?:up|down)$/i.test(verb[0]);
    const is = BE.test(before);
    if (/ing$/i.test(verb[0]) && !is && !RUNS.test(prose.slice(at, end))) continue;
    const pair =
      (bare ? nowAndBefore(prose, start + verb.index, at) : undefined) ??
      (!bare || is ? (fromTo(prose, at, limit, end) ?? toFrom(prose, at, limit, end)) : undefined);
    if (!pair) continue;
    const [first, second] = pair;
    const rises = verb[1] !== undefined;
    const difference = differenceOf(first, second);
    if (difference !== undefined && (rises ? difference <= 0 : difference >= 0))
      found.push({ word: verb[0], rises, first, second });
  }
  return found;
}

type Pair = readonly [first: Quantity, second: Quantity];

/** "… from 71% in 2006 to 48%" */
function fromTo(prose: string, at: number, limit: number, end: number): Pair | undefined {
  const first = after('from', prose, at, limit);
  const second = first && after('to', prose, first.to, Math.min(end, first.to + NEAR));
  return first && second && [first, second];
}

/** "… to 48% from 71%" */
function toFrom(prose: string, at: number, limit: number, end: number): Pair | undefined {
  const second = after('to', prose, at, limit);
  const first = second && after('from', prose, second.to, Math.min(end, second.to + NEAR / 2));
  return first && second && [first, second];
}

/** "is now 48%, down from 71%" */
function nowAndBefore(prose: string, verb: number, at: number): Pair | undefined {
  const from = /^ (?:\w+ly )?from /i.exec(prose.slice(at, at + 20));
  const first = from ? readQuantity(prose, at + from[0].length) : undefined;
  const start = Math.max(0, verb - NEAR);
  const number = [...prose.slice(start, verb).matchAll(/(?<![\w.,£€])[£€]?\d/g)].at(-1);
  const second = number ? readQuantity(prose, start + number.index) : undefined;
  if (!second || !/^[^\d.;:]{0,16}$/.test(prose.slice(second.to, verb))) return undefined;
  return first && second && [first, second];
}

/** The number after a word; before "to" no other number may stand than a year. */
function after(word: 'from' | 'to', prose: string, at: number, limit: number): Quantity | undefined {
  const stretch = prose.slice(at, limit);
  for (const { 0: found, index } of stretch.matchAll(word === 'from' ? /\bfrom\s+/gi : /\bto\s+/gi)) {
    const between = stretch.slice(0, index);
    if (/[.;:!?]\s|[()]/.test(between) || (word === 'to' && /\d/.test(between.replace(YEARS, ''))))
      return undefined;
    if (anotherMoves(between)) return undefined;
    const quantity = readQuantity(prose, at + index + found.length);
    if (quantity || word === 'from') return quantity;
  }
  return undefined;
}

const YEARS = /\b(?:19|20)\d\d(?:[/–-]\d{2,4})?\b/g;

/** How much greater the second is; nothing when the two cannot be compared. */
function differenceOf(first: Quantity, second: Quantity): number | undefined {
  if (mayBeYear(first) && mayBeYear(second)) return undefined;
  // "A fall for children from 5 to 11 years": these are ages.
  if (second.unit === 'year') return undefined;
  if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit) return undefined;
  // "From 1.2 to 1.5 million": the word is meant for both.
  if (first.value < 1000 && second.value >= 1e6) return undefined;
  return second.value - first.value;
}
