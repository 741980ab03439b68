import type { Header, HeaderEntry } from '../header/header';
import type { Closing } from '../closing';
import {
  agree,
  looksLikeName,
  readPersonName,
  resemble,
  sameGiven,
  surnameIn,
  type PersonName,
} from '../../prose/names/personName';
import { isPlaceholder } from '../../prose/english/placeholder';
import { nameKey } from '../../text/key';
import type { Span } from '../../text/span';
import type { Claim } from './claim';

/** A name below "Yours sincerely", or a person of `signed`. */
interface Signatory {
  readonly text: string;
  readonly name: PersonName;
}

interface Known extends Signatory {
  readonly entry: HeaderEntry;
}

/** The name is signed by hand, in print, or both: it stands in one of the first lines below the valediction. */
const LINES = 3;
/** Somebody signs for somebody else. */
const ON_BEHALF = /^\W*(?:signed )?(?:for|on behalf of|per pro)\b|(?:^|\s)p\.?p\.?(?=\s|$|\))/i;

/** The names below the valediction that are not the header's. */
export function* signatureClaims(header: Header, closing: Closing | undefined): Iterable<Claim> {
  if (!closing) return;
  const known = knownOf(header.people('signed'));
  const lines = closing.below.slice(0, LINES);
  if (known.length === 0 || lines.some(({ text }) => ON_BEHALF.test(text.slice(0, 200)))) return;
  const roles = new Set(header.people('signed').flatMap((one) => rolesOf(one)));
  for (const [index, line] of lines.entries()) {
    const name = looksLikeName(line.text) ? readPersonName(line.text) : undefined;
    if (!name || roles.has(nameKey(line.text)) || known.some((one) => agree(one.name, name))) continue;
    const meant = known.find((one) => resemble(one.name, name)) ?? (index === 0 ? known[0] : undefined);
    // Further down, what is like none of the names may be a role or a place.
    if (meant) yield claim(line, name, meant);
  }
}

function claim(at: Span, name: PersonName, { name: own, text, entry }: Known): Claim {
  // Where only the surname differs, only it changes: an initial on one side may stay one.
  const [here, there] = sameGiven(name, own) ? [surnameIn(at.text, name), surnameIn(text, own)] : [];
  const part = here !== undefined && there !== undefined;
  return {
    of: 'signatory',
    place: 'the signature',
    at,
    wanted: part ? replaceLast(at.text, here, there) : text,
    entry,
    header: text,
    changed: part ? replaceLast(text, there, here) : at.text,
  };
}

function knownOf(people: readonly (readonly HeaderEntry[])[]): Known[] {
  return people.flatMap((one): Known[] => {
    const entry = one.find(({ name }) => name === 'name') ?? (one.length === 1 ? plain(one[0]!) : undefined);
    const text = entry?.text?.trim();
    const name = text ? readPersonName(text) : undefined;
    return entry && text && name && !isPlaceholder(text) ? [{ entry, text, name }] : [];
  });
}

/** `signed: J Alder`, or an element of such a list. */
function plain(entry: HeaderEntry): HeaderEntry | undefined {
  return entry.name === '' || entry.name === 'signed' ? entry : undefined;
}

function rolesOf(person: readonly HeaderEntry[]): string[] {
  return person.flatMap(({ name, text }) => (name === 'role' && text ? [nameKey(text)] : []));
}

function replaceLast(text: string, word: string, other: string): string {
  const at = text.lastIndexOf(word);
  return text.slice(0, at) + other + text.slice(at + word.length);
}
