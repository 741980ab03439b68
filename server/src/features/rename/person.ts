import { blankMarkup } from '../../prose/english/blankMarkup';
import type { HeaderEntry } from '../../letter/header/header';
import type { Letter } from '../../letter/letter';
import { readPersonName, sameGiven, type PersonName } from '../../prose/names/personName';
import type { Span } from '../../text/span';
import { headerPlace } from './headerPlace';
import { namingText } from './namingText';
import { edit, type NamePlace, type RenameSubject } from './subject';

/** The people of the header: who is written to, and who signs. */
export function personSubjects(letter: Letter): RenameSubject[] {
  const { header, salutation } = letter;
  if (!header) return [];
  const addressee = header.entry('to', 'name');
  const people = [
    ...(addressee ? [known(addressee)] : []),
    ...header.people('signed').flatMap((one) => one.filter(isName).map(known)),
  ].filter((one) => one !== undefined);
  const spans = namingText(letter);
  return people.map((person) => {
    const alone = people.every((one) => one === person || one.name.surname !== person.name.surname);
    const saluted = person.entry === addressee ? salutation : undefined;
    return {
      places: [headerPlace(person.entry), ...spans.flatMap((span) => placesIn(span, person, alone, saluted))],
      refusal,
      whole: (name) => name,
    };
  });
}

interface Person {
  readonly entry: HeaderEntry;
  readonly text: string;
  readonly name: PersonName;
  /** "Ms", as it is written. */
  readonly title?: string;
}

function isName({ name }: HeaderEntry): boolean {
  return name === 'name' || name === '' || name === 'signed';
}

function known(entry: HeaderEntry): Person | undefined {
  const text = entry.text?.trim() ?? '';
  const name = readPersonName(text);
  return name && { entry, text, name, title: titleOf(text) };
}

function refusal(name: string): string | undefined {
  if (name === '') return 'Enter the name of the person.';
  if (/[\r\n]/.test(name)) return 'The name of a person must be on one line.';
  return readPersonName(name) && /\p{L}/u.test(name)
    ? undefined
    : `“${name}” has no surname. Add it after the title, for example “Ms A Rowan”.`;
}

/** Words of names, with the full stops of initials and titles. */
const WORD = /\p{L}[\p{L}\p{M}'’.-]*/gu;
/** A name has at most this many words before the surname. */
const MOST = 6;

interface NameWord {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where a text has the person by title and surname, or by surname and a first name or initial. */
function placesIn(span: Span, person: Person, alone: boolean, saluted: Span | undefined): NamePlace[] {
  const text = blankMarkup(span.text);
  const { surname } = person.name;
  const words: NameWord[] = [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const bare = bareWord(word);
    return { from: index, to: index + bare.length, text: bare };
  });
  const places: NamePlace[] = [];
  words.forEach((last, i) => {
    if (!/^\p{Lu}/u.test(last.text) || readPersonName(last.text)?.surname !== surname) return;
    const { first, title, given } = beginning(words, i, text, person);
    const at = span.part(first.from, last.to);
    const own = title === undefined || sameTitle(title, person.title);
    const greets = saluted !== undefined && saluted.start <= at.start && at.end <= saluted.end;
    if (given ? !own : title === undefined || !(greets || (own && (alone || person.title !== undefined))))
      return;
    places.push({ at, shown: person.text, rename: (name) => edit(at, inFormOf({ title, given }, name)) });
  });
  return places;
}

/** Without the full stop of an initial, a mark after it, and "'s". */
function bareWord(word: string): string {
  let end = word.length;
  while (end > 0 && ".-'’".includes(word[end - 1]!)) end--;
  return word.slice(0, end).replace(/['’]s$/, '');
}

/** Where the name begins that ends with the word number `last`. */
function beginning(
  words: readonly NameWord[],
  last: number,
  text: string,
  { name }: Person,
): { first: NameWord; title?: string; given: boolean } {
  let i = last;
  let given: string[] = [];
  while (i > 0 && last - i < MOST && /^[.\s]{1,4}$/.test(text.slice(words[i - 1]!.to, words[i]!.from))) {
    const before = words[i - 1]!;
    if (isTitle(before.text)) return { first: before, title: before.text, given: given.length > 0 };
    const parts = readPersonName(`${before.text} X`)?.given ?? [];
    if (!/^\p{Lu}/u.test(before.text) || parts.length === 0) break;
    if (!sameGiven({ given: [...parts, ...given], surname: '' }, name)) break;
    if (given.length + parts.length > name.given.length) break;
    given = [...parts, ...given];
    i--;
  }
  return { first: words[i]!, given: given.length > 0 };
}

/** A new name as the old one stands: whole, without its title, or as title and surname. */
function inFormOf({ title, given }: { title?: string; given: boolean }, name: string): string {
  if (given) return title === undefined ? withoutTitle(name) : name;
  return `${titleOf(name) ?? title} ${surnameOf(name)}`;
}

function isTitle(word: string): boolean {
  return readPersonName(word) === undefined;
}

function sameTitle(a: string, b: string | undefined): boolean {
  return b === undefined || a.toLowerCase() === b.replace(/\.$/, '').toLowerCase();
}

function titleOf(name: string): string | undefined {
  const [first = ''] = name.split(/\s+/);
  return first !== '' && isTitle(first) ? first : undefined;
}

function withoutTitle(name: string): string {
  const words = name.split(/\s+/);
  while (words.length > 1 && isTitle(words[0]!)) words.shift();
  return words.join(' ');
}

/** The surname as it is written, without letters after it. */
function surnameOf(name: string): string {
  const surname = readPersonName(name)?.surname;
  const words = name.split(/[\s,()]+/).map((word) => word.replace(/\.$/, ''));
  return words.findLast((word) => readPersonName(word)?.surname === surname) ?? name;
}
