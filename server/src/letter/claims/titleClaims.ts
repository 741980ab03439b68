import type { Framework } from '../../framework/framework';
import { bare } from '../../prose/english/bare';
import { isPlaceholder } from '../../prose/english/placeholder';
import { councilInTitle, yearsInTitle } from '../../prose/names/titleNames';
import type { Heading } from '../../syntax/heading';
import { nameKey } from '../../text/key';
import type { Header } from '../header/header';
import type { Claim } from './claim';

/** The title's council and year, where they are not the header's. */
export function* titleClaims(
  header: Header,
  title: Heading | undefined,
  framework: Framework,
): Iterable<Claim> {
  if (!title) return;
  yield* council(header, title, framework);
  const entry = header.entry('year');
  const years = yearsInTitle(title.title);
  const [first] = years;
  const year = header.year;
  if (!entry || year === undefined || !first || years.some(({ text }) => Number(text) === year)) return;
  // Two years may be a span of time; one is the title's year.
  if (years.length === 1)
    yield {
      of: 'year',
      place: 'the title',
      at: first,
      wanted: String(year),
      entry,
      header: String(year),
      changed: first.text,
    };
}

function* council(header: Header, title: Heading, framework: Framework): Iterable<Claim> {
  const entry = header.entry('council');
  const known = entry?.text?.trim();
  const at = councilInTitle(title.title, framework);
  if (!entry || !known || !at || sameCouncil(bare(at.text), known)) return;
  if (isPlaceholder(known) || isPlaceholder(at.text)) return;
  const changed = at.text.replace(/\s+/g, ' ');
  yield { of: 'council', place: 'the title', at, wanted: known, entry, header: known, changed };
}

/** The same words, or one name a shorter form of the other: "Northmere" for "Northmere Borough Council". */
function sameCouncil(a: string, b: string): boolean {
  if (a === b) return true;
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size);
  return [...few!].every((word) => many!.has(word));
}

function wordsOf(name: string): Set<string> {
  const words = nameKey(name)
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && word !== 'the');
  return new Set(words);
}
