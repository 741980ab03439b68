import { councilNames, likeness, type CouncilName } from '../../prose/names/councilNames';
import type { Span } from '../../text/span';
import type { HeaderEntry } from '../header/header';
import type { Letter } from '../letter';
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
  /^(?:\s+(?:\w+ly|also|now))?\s+(?:delivers|makes|knows|meets|performs|overestimates|underestimates|overvalues|undervalues|overstates|understates|does\s+not\s+(?:meet|deliver)|provides\s+(?:good|its)|has\s+(?:a\s+)?(?:good|improved))\b/i;
const OWNS =
  /^['’]s\s+(?:own\s+)?(?:self-|analysis|assessment|evaluation|capacity|overall|services|children|performance|contribution)/i;
/** The sentence speaks of two councils, or of one beside this one. */
const BESIDE =
  /\b(?:neighbour\w*|partner\w*|joint\w*|shared?|shares|together|behalf|similar|the council|the authority|whose|both)\b/i;

/** Where the header's council and what the letter calls it are two. */
export function* councilClaims(letter: Letter): Iterable<OtherCouncil> {
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
      isSubject: /^(?:the)?$/i.test(before) && (DOES.test(rest) || OWNS.test(rest)) && !BESIDE.test(rest),
    };
  });
});
