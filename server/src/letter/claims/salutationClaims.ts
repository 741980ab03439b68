import { bare } from '../../prose/english/bare';
import { isWordlike } from '../../prose/english/characters';
import type { Header, HeaderEntry } from '../header/header';
import { readPersonName, surnameIn } from '../../prose/names/personName';
import { isPlaceholder } from '../../prose/english/placeholder';
import { lineRanges } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Claim } from './claim';

/** "Sir" and "Dame" stand before first names, which say nothing. */
const TITLE = /\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor)\.?\s{1,4}/gi;
/** Without `i`, which makes classes of letters slow to prepare. */
const NAME = /[\p{L}\p{M}'’.-]+(?:\s[\p{L}\p{M}'’.-]+){0,4}?(?=\s*$|\s*[,:;!]|\s(?:and|And|AND|&)\s)/uy;
const LONGEST = 200;

/** The addressee, as the header names them. */
interface Addressee {
  readonly entry: HeaderEntry;
  readonly name: string;
  /** The surname. */
  readonly own: string;
}

/** What the salutation and the address call the addressee, where the header does not. */
export function* salutationClaims(header: Header, salutation: Span | undefined): Iterable<Claim> {
  const entry = header.entry('to', 'name');
  const name = entry?.text?.trim();
  const own = name && surnameIn(name);
  if (!entry || !name || !own) return;
  yield* formsOfAddress({ entry, name, own }, salutation, header.entry('to', 'address')?.value);
  if (salutation) yield* surnames({ entry, name, own }, salutation);
}

/** The surnames of the salutation that the addressee's name does not have. */
function* surnames({ entry, name, own }: Addressee, salutation: Span): Iterable<Claim> {
  const text = bare(salutation.text.slice(0, LONGEST));
  let done = 0;
  for (const { 0: title, index } of text.matchAll(TITLE)) {
    if (index < done || isWordlike(text[index - 1])) continue;
    NAME.lastIndex = index + title.length;
    const found = NAME.exec(text);
    if (!found) continue;
    // "Cllr Mrs Rowan" is one person.
    done = NAME.lastIndex;
    const words = found[0].replace(/\.$/, '');
    const start = found.index;
    const at = salutation.part(start + words.lastIndexOf(' ') + 1, start + words.length);
    // With more than one person to write to, the one that is meant is not known.
    if (at.text !== own && !hasSurname(name, at.text) && !isPlaceholder(at.text) && !isPlaceholder(name))
      yield { of: 'addressee', place: 'the salutation', ...agreement(at, name, own), entry, header: name };
  }
}

/** "Mrs Rowan" for "Mr A Rowan": the same person under another title. Without a title nothing is said. */
function* formsOfAddress(
  { entry, name, own }: Addressee,
  salutation: Span | undefined,
  address: Span | undefined,
): Iterable<Claim> {
  const titles = titlesIn(name);
  const [title] = titles;
  if (!title || SEVERAL.test(name)) return;
  const places = [
    { place: 'the salutation', lines: salutation ? [salutation] : [] },
    { place: 'the address', lines: linesOf(address) },
  ];
  for (const { place, lines } of places)
    for (const line of lines) {
      const text = bare(line.text.slice(0, LONGEST));
      const end = endOfWord(text, own);
      if (end === undefined) continue;
      const [first, ...others] = titlesIn(text);
      if (!first || end < first.index || SEVERAL.test(text)) continue;
      if ([first, ...others].some(({ key }) => titles.some((one) => one.key === key))) continue;
      yield {
        of: 'addressee',
        place,
        at: line.part(first.index, end),
        wanted: title.text + text.slice(first.index + first.text.length, end),
        entry,
        header: name,
        changed: name.slice(0, title.index) + first.text + name.slice(title.index + title.text.length),
      };
    }
}

/** More than one person: whose title is whose is not known. */
const SEVERAL = /&|[+]|\band\b/i;
/** Longer and shorter forms of one title. */
const SAME: Readonly<Record<string, string>> = { professor: 'prof', councillor: 'cllr' };

function titlesIn(text: string): { index: number; text: string; key: string }[] {
  return [...text.matchAll(TITLE)]
    .filter(({ index }) => !isWordlike(text[index - 1]))
    .map(({ 0: found, index }) => {
      const words = found.trimEnd();
      const key = words.replace('.', '').toLowerCase();
      return { index, text: words, key: SAME[key] ?? key };
    });
}

/** Where a name ends that stands in a text as a word. */
function endOfWord(text: string, word: string): number | undefined {
  const at = text.toLowerCase().lastIndexOf(word.toLowerCase());
  const end = at + word.length;
  const partOfWord = (char: string | undefined): boolean => char === '-' || isWordlike(char);
  return at < 0 || partOfWord(text[at - 1]) || partOfWord(text[end]) ? undefined : end;
}

function linesOf(value: Span | undefined): Span[] {
  if (!value) return [];
  return lineRanges(value.text).map(({ from, to }) => value.part(from, to));
}

function agreement(at: Span, name: string, own: string): Pick<Claim, 'at' | 'wanted' | 'changed'> {
  const place = name.lastIndexOf(own);
  return { at, wanted: own, changed: name.slice(0, place) + at.text + name.slice(place + own.length) };
}

function hasSurname(name: string, surname: string): boolean {
  const known = new Set(name.split(/[\s.,]+/).flatMap(keysOf));
  return keysOf(surname).every((key) => known.has(key));
}

/** The parts of a surname for comparing; "Rowan-Elm" has two. */
function keysOf(word: string): string[] {
  return word.split('-').flatMap((part) => readPersonName(part)?.surname ?? []);
}
