import { bare } from '../../prose/english/bare';
import { isWordlike } from '../../prose/english/characters';
import type { Header } from '../header/header';
import { readPersonName, surnameIn } from '../../prose/names/personName';
import { isPlaceholder } from '../../prose/english/placeholder';
import type { Span } from '../../text/span';
import type { Claim } from './claim';

/** "Sir" and "Dame" stand before first names, which say nothing. */
const TITLE = /\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor)\.?\s{1,4}/gi;
/** Without `i`, which makes classes of letters slow to prepare. */
const NAME = /[\p{L}\p{M}'’.-]+(?:\s[\p{L}\p{M}'’.-]+){0,4}?(?=\s*$|\s*[,:;!]|\s(?:and|And|AND|&)\s)/uy;
const LONGEST = 200;

/** The surnames of the salutation that the addressee's name does not have. */
export function* salutationClaims(header: Header, salutation: Span | undefined): Iterable<Claim> {
  const entry = header.entry('to', 'name');
  const name = entry?.text?.trim();
  if (!entry || !name || !salutation || isPlaceholder(name)) return;
  const text = bare(salutation.text.slice(0, LONGEST));
  const known = new Set(name.split(/[\s.,]+/).flatMap(keysOf));
  const own = surnameIn(name);
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
    if (own && !keysOf(at.text).every((key) => known.has(key)) && !isPlaceholder(at.text))
      yield { of: 'addressee', place: 'the salutation', ...agreement(at, name, own), entry, header: name };
  }
}

function agreement(at: Span, name: string, own: string): Pick<Claim, 'at' | 'wanted' | 'changed'> {
  const place = name.lastIndexOf(own);
  return { at, wanted: own, changed: name.slice(0, place) + at.text + name.slice(place + own.length) };
}

/** The parts of a surname for comparing; "Rowan-Elm" has two. */
function keysOf(word: string): string[] {
  return word.split('-').flatMap((part) => readPersonName(part)?.surname ?? []);
}
