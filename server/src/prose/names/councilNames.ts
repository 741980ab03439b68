import { typoDistance } from '../../text/typoDistance';
import { hasOneOf, wordsOf, type Word } from '../english/words';

/** A council's full name in prose; 0-based UTF-16 offsets. */
export interface CouncilName {
  readonly from: number;
  readonly to: number;
  /** Its words in lower case without those of its kind. */
  readonly place: string;
  /** "county", "metropolitan borough"; empty where the name does not say. */
  readonly kind: string;
}

/** How one council's name stands to another's. */
type Likeness = 'same' | 'other-kind' | 'slip' | 'other';

const KINDS = new Set('metropolitan borough city county district unitary'.split(' '));
/** Words inside a proper name that need no capital. */
const LINKS = new Set(['of', 'and', 'upon', 'on', 'the']);
/** Capitals that begin a sentence and no name. */
const NO_NAME = new Set(
  'the in at for with as although though while both and but since from by on when like unlike overall however this our dear all most many some of to we its that services children'.split(
    ' ',
  ),
);
/** Bodies called "… Council" that govern no place. */
const BODIES = new Set(
  'youth school schools student students parish town skills arts research funding learning teaching general young national shadow community communities strategic care'.split(
    ' ',
  ),
);
const LONGEST = 9;
/** Shorter names are soon another place's. */
const SHORTEST_SLIP = 5;

/** All councils that a text names in full: "Northmere Borough Council". */
export function councilNames(prose: string): CouncilName[] {
  if (!prose.includes('ouncil') && !prose.includes('OUNCIL')) return [];
  const words = wordsOf(prose);
  return words.flatMap((word, at) =>
    word.key === 'council' && word.capital ? (nameEndingAt(prose, words, at) ?? []) : [],
  );
}

function nameEndingAt(prose: string, words: readonly Word[], at: number): CouncilName | undefined {
  let first = at;
  while (first > 0 && at - first < LONGEST && goesOn(prose, words, first)) first--;
  while (first < at && (LINKS.has(words[first]!.key) || NO_NAME.has(words[first]!.key))) first++;
  const name = words.slice(first, at);
  if (hasOneOf(name, BODIES)) return undefined;
  const place = name.filter(({ key }) => !KINDS.has(key)).map(({ key }) => key);
  if (place.length === 0 || (place.length === 1 && place[0] === 'london')) return undefined;
  return {
    from: words[first]!.from,
    to: words[at]!.to,
    place: place.join(' '),
    kind: name
      .filter(({ key }) => KINDS.has(key))
      .map(({ key }) => key)
      .join(' '),
  };
}

/** The place that a council is named for, in lower case: "northmere" for "Northmere Borough Council". */
export function placeOfCouncil(name: string): string | undefined {
  const [first, second] = councilNames(name);
  return second ? undefined : (first?.place ?? (name.includes('ouncil') ? undefined : placeKey(name)));
}

/** The words with a capital that a sentence begins with, "of" and "upon" between them too. */
export function nameAtStart(sentence: string): string | undefined {
  return /^\p{Lu}[\p{L}-]{2,40}(?:\s(?:(?:upon|on|and|of|in|the|with)\s){0,3}\p{Lu}[\p{L}-]{1,40}){0,5}/u.exec(
    sentence,
  )?.[0];
}

/** A place's name in the form in which places are compared. */
export function placeKey(text: string): string {
  return wordsOf(text)
    .map(({ key }) => key)
    .join(' ');
}

/** Does the word before belong to the same name? */
function goesOn(prose: string, words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at]!, words[at - 1]!];
  if (before.key === 'council' || prose.slice(before.to, word.from).trim().length > (word.joined ? 1 : 0))
    return false;
  return before.capital || word.joined || LINKS.has(before.key);
}

export function likeness(name: CouncilName, own: CouncilName): Likeness {
  if (name.place === own.place)
    return name.kind === own.kind || name.kind === '' || own.kind === '' ? 'same' : 'other-kind';
  const near = own.place.length >= SHORTEST_SLIP && typoDistance(name.place, own.place) === 1;
  return near && name.kind === own.kind ? 'slip' : 'other';
}
