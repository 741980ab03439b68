import {
  councilNames,
  likeness,
  nameAtStart,
  placeKey,
  type CouncilName,
} from '../../prose/names/councilNames';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import type { HeaderEntry } from '../header/header';
import type { Outline } from '../letter';
import { proseOf } from '../proseOf';
import { inOwnProse } from '../ownProse';

/** Another council's name where the letter's own belongs. */
export interface OtherCouncil {
  readonly at: Span;
  /** As it stands in a sentence: "the address". */
  readonly place: string;
  readonly entry: HeaderEntry;
  readonly own: string;
}

/** What only the council that a letter is about does, right after its name. */
const DOES =
  /^(?:\s+(?:\w+ly|also|now))?\s+(?:delivers|makes|knows|meets|performs|overestimates|underestimates|overvalues|undervalues|overstates|understates|does\s+not\s+(?:meet|deliver)|provides\s+(?:good|its)|has\s+(?:a\s+)?(?:good|improved|made\s+(?:\w+\s+)?progress)|has\s+\w+\s+(?:capacity|leadership|leaders|prospects))\b/i;
/** The same after the place alone, which may be a word as well: "Reading has improved". */
const PLACE_DOES =
  /^(?:\s+(?:\w+ly|also|now))?\s+(?:delivers|knows\s+its|meets\s+minimum|performs|overestimates|underestimates|overvalues|undervalues|overstates|understates|does\s+not\s+(?:meet|deliver)|makes\s+an?\s+\w+\s+contribution)\b/i;
const OWNS =
  /^['’]s\s+(?:own\s+)?(?:self-|analysis|assessment|evaluation|capacity|overall|services|children|performance|contribution)/i;
/** What may stand before its name, when the sentence is about it. */
const BEFORE =
  /^(?:the|(?:overall,|however,|(?:we|inspectors)\s+(?:found|find|judged|judge|consider)\s+that)(?:\s+the)?)?$/i;
/** The same with "of"; what is judged comes after it. */
const OF_IT =
  /^(?:the\s+)?(?:overall\s+)?(?:capacity|effectiveness|performance)\s+of(?:\s+the)?$|^the\s+contribution\s+of(?:\s+the)?$/i;
const JUDGED = /^\s+(?:to\s+improv|to\s+outcomes|is\b|remains\b)/i;
/** The sentence speaks of two councils, or of one beside this one. */
const BESIDE =
  /\b(?:neighbour\w*|partner\w*|joint\w*|shared?|shares|together|behalf|similar|the council|the authority|whose|both)\b/i;

/** The places that councils are named for, as `placeOfCouncil` has them. */
export type Places = ReadonlySet<string>;

/** Where the header's council and what the letter calls it are two; `places` are those of all councils that are known. */
export const councilClaims = memoize((outline: Outline, places: Places | undefined) => [
  ...claimsIn(outline, places),
]);

function* claimsIn(letter: Outline, places: Places | undefined): Iterable<OtherCouncil> {
  const { header } = letter;
  const entry = header?.entry('council');
  const own = entry?.text?.trim() ?? '';
  const [name, ...more] = councilNames(own);
  if (!entry || !name || more.length > 0) return;
  for (const [key, place] of [
    ['role', "the addressee's role"],
    ['address', 'the address'],
  ] as const) {
    const value = header?.entry('to', key)?.value;
    for (const other of value ? councilNames(value.text) : [])
      if (likeness(other, name) !== 'same')
        yield { at: value!.part(other.from, other.to), place, entry, own };
  }
  for (const { at, other, isSubject } of namedIn(letter)) {
    const like = likeness(other, name);
    if (like === 'slip' || (like !== 'same' && isSubject)) yield { at, place: 'the sentence', entry, own };
  }
  for (const { at, place } of subjectsIn(letter))
    if (places?.has(place) && !isOwn(place, name)) yield { at, place: 'the sentence', entry, own };
}

/** The places that a letter speaks of as if they were its council's, and that are not. */
export function placesSaid(letter: Outline): string[] {
  const [name] = councilNames(letter.header?.text('council') ?? '');
  return name ? subjectsIn(letter).flatMap(({ place }) => (isOwn(place, name) ? [] : [place])) : [];
}

/** "Kingsmoor" is "Kingsmoor upon Thames" too. */
function isOwn(place: string, own: CouncilName): boolean {
  return ` ${own.place} `.includes(` ${place} `);
}

interface Named {
  readonly at: Span;
  readonly other: CouncilName;
  /** Does the sentence begin with it, and say what the letter's council does? */
  readonly isSubject: boolean;
}

const namedIn = inOwnProse((paragraph): Named[] => {
  if (!paragraph.text.includes('Council')) return [];
  const { text: prose, sentences: all } = proseOf(paragraph);
  let next = 0;
  return councilNames(prose).map((other) => {
    while (next < all.length && all[next]!.to < other.to) next++;
    const sentence = all[next];
    const before = sentence ? prose.slice(sentence.from, other.from).trim() : '?';
    const rest = prose.slice(other.to, sentence?.to);
    return {
      at: paragraph.part(other.from, other.to),
      other,
      isSubject:
        ((BEFORE.test(before) && (DOES.test(rest) || OWNS.test(rest))) ||
          (OF_IT.test(before) && JUDGED.test(rest))) &&
        !BESIDE.test(rest),
    };
  });
});

/** Places that do what only a letter's council does: "Westholt delivers services that …". */
const subjectsIn = inOwnProse((paragraph): { at: Span; place: string }[] => {
  const { text: prose, sentences } = proseOf(paragraph);
  return sentences.flatMap(({ from, to }) => {
    const sentence = prose.slice(from, to);
    const name = nameAtStart(sentence);
    const rest = name ? sentence.slice(name.length) : '';
    if (!name || !(PLACE_DOES.test(rest) || OWNS.test(rest)) || BESIDE.test(rest)) return [];
    return [{ at: paragraph.part(from, from + name.length), place: placeKey(name) }];
  });
});
