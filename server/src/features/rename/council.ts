import { blankMarkup } from '../../prose/english/blankMarkup';
import { COUNCIL_KINDS } from '../../prose/names/assessors';
import type { HeaderEntry } from '../../letter/header/header';
import type { Letter } from '../../letter/letter';
import { readableProse, sentences } from '../../prose/english/readableProse';
import { Phrases, wordsOf, type Word } from '../../prose/english/words';
import { scalar } from '../../edits/header/writeValue';
import type { Span } from '../../text/span';
import { namingText } from './namingText';
import { headerPlace } from './headerPlace';
import { edit, type NamePlace, type RenameSubject } from './subject';

/** The council: by its whole name, or by its place alone ("Northmere" for "Northmere Borough Council"). */
export function councilSubject(letter: Letter): RenameSubject | undefined {
  const entry = letter.header?.entry('council');
  const name = entry?.text?.trim();
  if (!entry || !name) return undefined;
  const names = new Names(name);
  const spans = namingText(letter);
  const places = [
    ...spans.flatMap((span) => names.in(span)),
    ...[letter.header?.entry('to', 'role'), letter.header?.entry('to', 'address')].flatMap((one) =>
      one ? inHeader(one, names) : [],
    ),
  ];
  // "Reading" and "reading": where the place is a word too, a capital at the beginning of a sentence says nothing.
  const doubtful = names.place !== '' && spans.some((span) => hasInSmallLetters(span, names.place));
  return {
    places: [headerPlace(entry), ...places.filter(({ opens, short }) => !(doubtful && opens && short))],
    refusal: (typed) => refusal(typed),
    whole: (typed, place) =>
      place.shown === name || kindsIn(typed) ? typed : replaceWord(name, names.place, typed),
  };
}

function refusal(name: string): string | undefined {
  if (name === '') return 'Enter the name of the council.';
  if (/[\r\n]/.test(name)) return 'The name of a council must be on one line.';
  return /\p{L}/u.test(name)
    ? undefined
    : `“${name}” is not the name of a council, because it contains no letters.`;
}

interface FoundName extends NamePlace {
  /** The place alone. */
  readonly short: boolean;
  /** Does a sentence begin with it? */
  readonly opens: boolean;
}

/** The forms of one council's name. */
class Names {
  readonly place: string;
  readonly #phrases: Phrases<'whole' | 'place'>;

  constructor(readonly whole: string) {
    this.place = placeOf(whole);
    this.#phrases = new Phrases([
      [this.place, 'place'],
      [whole, 'whole'],
    ] as const);
  }

  /** Where a text names the council. In code, links and comments it does not. */
  in(span: Span): FoundName[] {
    const { text } = span;
    const words = wordsOf(blankMarkup(text));
    const found: FoundName[] = [];
    let starts: Set<number> | undefined;
    for (let i = 0; i < words.length; i++) {
      const hit = words[i]!.joined ? undefined : this.#phrases.at(words, i);
      const form = hit?.value === 'whole' ? this.whole : this.place;
      if (!hit || !sameCapitals(words.slice(i, hit.end), form)) continue;
      const at = span.part(words[i]!.from, words[hit.end - 1]!.to);
      starts ??= new Set(sentences(readableProse(text)).map(({ from }) => from));
      found.push({
        at,
        short: form !== this.whole,
        // "Northmere Council" is sure to be the council.
        opens: starts.has(words[i]!.from) && !COUNCIL_KINDS.has(words[hit.end]?.key ?? ''),
        shown: form,
        rename: (name) => edit(at, inCapitalsOf(at.text, form, this.#as(form, name))),
      });
      i = hit.end - 1;
    }
    return found;
  }

  /** A new name in the form that the old one has somewhere. */
  #as(form: string, name: string): string {
    return form === this.whole ? name : placeOf(name) || form;
  }
}

/** An address names the council, and the town that it is called after: only the whole name is the council's. */
function inHeader(entry: HeaderEntry, names: Names): FoundName[] {
  const found = names.in(entry.value).filter(({ short }) => !short);
  if (found.length === 0 || /^[|>]/.test(entry.value.text)) return found;
  // On one line the value may need quotation marks that it has not needed so far.
  const [first] = found;
  const rename = (name: string) =>
    edit(entry.value, scalar((entry.text ?? '').replaceAll(names.whole, () => name)));
  return entry.text?.includes(names.whole) ? [{ ...first!, rename }] : [];
}

/** What is left of a name without "Borough Council" and the like; empty when nothing is. */
function placeOf(name: string): string {
  const words = wordsOf(name);
  let from = 0;
  let to = words.length;
  while (from < to && COUNCIL_KINDS.has(words[from]!.key)) from++;
  while (to > from && COUNCIL_KINDS.has(words[to - 1]!.key)) to--;
  return from === to ? '' : name.slice(words[from]!.from, words[to - 1]!.to);
}

function kindsIn(name: string): boolean {
  return placeOf(name) !== name;
}

function replaceWord(name: string, word: string, other: string): string {
  const at = name.indexOf(word);
  return at < 0 ? other : name.slice(0, at) + other + name.slice(at + word.length);
}

/** A name has its capitals wherever it stands: "reading" is no council. */
function sameCapitals(words: readonly Word[], form: string): boolean {
  const own = wordsOf(form);
  return words.every(({ capital }, i) => capital || !own[i]?.capital);
}

function inCapitalsOf(written: string, form: string, name: string): string {
  return written === written.toUpperCase() && form !== form.toUpperCase() ? name.toUpperCase() : name;
}

/** As a word of its own: not in "letters@northmere.example". */
function hasInSmallLetters(span: Span, word: string): boolean {
  const key = word.toLowerCase();
  const text = blankMarkup(span.text);
  return wordsOf(text).some(
    ({ key: one, capital, from, to }) =>
      one === key &&
      !capital &&
      !/[^\s("'“‘]/.test(text[from - 1] ?? ' ') &&
      !/^(?:[@/\\-]|\.\S)/.test(text.slice(to, to + 2)),
  );
}
