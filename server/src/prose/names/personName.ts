import { nameKey } from '../../text/key';
import { Recall } from '../../text/recall';
import { typoDistance } from '../../text/typoDistance';

/** A person's name in parts, for comparing: lower case, without accents, titles and letters after the name. */
export interface PersonName {
  /** First names and initials, in order. */
  readonly given: readonly string[];
  readonly surname: string;
}

const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|revd|reverend|cllr|councillor)$/;
const LETTERS = /^(?:[ckmod]be|hmi|hm|phd|dphil|bs?c|ms?c|b?ed|ba|ma|qc|kc|jp|frs[ac]?|mp)$/;
/** Words of a role: such a line below a signature is no name. */
const ROLE =
  /\b(?:assistant|chair|chief|council|deputy|director|directorate|division|divisional|executive|head|inspection|inspector|inspectorate|interim|lead|leader|local|manager|national|office|officer|ofsted|president|principal|region|regional|secretary|senior|services?|team)\b/i;
const LONGEST = 80;

/** The parts of a name; nothing when no surname stands there. */
export function readPersonName(text: string): PersonName | undefined {
  const words = plainWords(text);
  while (words.length > 0 && TITLES.test(key(words[0]!))) words.shift();
  while (words.length > 1 && LETTERS.test(key(words[words.length - 1]!))) words.pop();
  const surname = words.pop();
  if (!surname) return undefined;
  const shouted = surname === surname.toUpperCase();
  return {
    given: words.flatMap((word) => (!shouted && /^[A-Z]{2,3}$/.test(word) ? [...word] : [word])).map(key),
    surname: key(surname),
  };
}

/** The surname as it is written; `name` is what the text was read as. */
export function surnameIn(text: string, name = readPersonName(text)): string | undefined {
  if (!name) return undefined;
  return text
    .split(/[\s.,()]+/)
    .reverse()
    .find((word) => readPersonName(word)?.surname === name.surname);
}

/** How somebody is addressed after "Dear": "Ms Rowan", and by the whole name where it has no such title. */
export function addressOf(text: string): string | undefined {
  const words = plainWords(text);
  const [title] = words;
  const name = readPersonName(text);
  // Marks without a letter are no name.
  if (title === undefined || !name || !/\p{L}/u.test(name.surname)) return undefined;
  if (!/^(?:mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor)$/.test(key(title))) return words.join(' ');
  const at = words.findLastIndex((word) => key(word) === name.surname);
  let from = at;
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1]!)) from--;
  return [title, ...words.slice(from, at + 1)].join(' ');
}

/** May both be the same person? Initials agree with the names they stand for, and names may be left out. */
export function agree(a: PersonName, b: PersonName): boolean {
  return a.surname === b.surname && sameGiven(a, b);
}

/** Is one most likely a slip for the other: nearly the same surname, or the same one with other first names? */
export function resemble(a: PersonName, b: PersonName): boolean {
  if (a.surname === b.surname) return true;
  const shorter = Math.min(a.surname.length, b.surname.length);
  return sameGiven(a, b) && typoDistance(a.surname, b.surname) <= Math.floor(shorter / 3);
}

/** Do the first names of one occur, in order, among those of the other? */
export function sameGiven(a: PersonName, b: PersonName): boolean {
  const [few, many] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  let at = 0;
  for (const name of few) {
    while (at < many.length && !isShortFor(name, many[at]!)) at++;
    if (at++ >= many.length) return false;
  }
  return true;
}

/** Does a line, whole, look like the name of a person, with two words or more? */
export function looksLikeName(text: string): boolean {
  if (text.length > LONGEST || /[\d@:;!?]/.test(text) || ROLE.test(text)) return false;
  const words = plainWords(text);
  if (words.length < 2 || words.length > 6) return false;
  return words.every(
    (word) => /^\p{Lu}/u.test(word) || /^(?:al|da|de|del|der|di|du|la|le|van|von)$/.test(word),
  );
}

function plainWords(text: string): string[] {
  const end = text.search(/[,(]/);
  return (end < 0 ? text : text.slice(0, end)).split(/[\s.]+/).filter((word) => word !== '');
}

function key(word: string): string {
  return keys.of(word);
}

const keys = new Recall((word) =>
  nameKey(word)
    .normalize('NFD')
    .replace(/[\u0300-\u036F'-]/g, ''),
);

function isShortFor(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
