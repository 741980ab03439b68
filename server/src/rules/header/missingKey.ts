import type { Header, HeaderEntry } from '../../letter/header/header';
import { HEADER_KEYS, type HeaderKey } from '../../letter/header/headerKeys';
import type { Letter } from '../../letter/letter';
import { looksLikeName } from '../../prose/names/personName';
import { rule } from '../rule';
import type { Fix } from '../../edits/change';
import { agrees } from '../agrees';
import { insertKeys, isInLines, type NewKey } from '../../edits/header/insertKeys';
import { knownFromTitle } from '../../edits/header/knownFromTitle';
import { meantKey } from '../../letter/header/meantKey';
import { scalar, setValue } from '../../edits/header/writeValue';

interface Gap {
  /** The key at the left margin. */
  readonly key: HeaderKey;
  /** The entry without a value; nothing when the key is not there either. */
  readonly entry?: HeaderEntry;
}

export default rule<{ header: Header; gaps: readonly Gap[] }>({
  code: 'header/missing-key',
  scope: 'header',
  severity: { draft: 'information', final: 'error' },
  title: 'Required header entry missing',
  why: 'The council and the year identify the letter. A final letter also needs a date, the name of the addressee and a signatory.',
  remedy: 'Add the missing entries to the header.',
  example: {
    wrong: `---
council: Northmere Borough Council
year: 2008
to:
  name: Ms A Rowan
signed:
  name: J Alder
---
`,
    right: `---
council: Northmere Borough Council
year: 2008
date: 2008-12-17
to:
  name: Ms A Rowan
signed:
  name: J Alder
---
`,
  },
  *check(header, { status, headerBroken }) {
    if (!header.ok) return;
    const gaps = gapsOf(header).filter((gap) => status === 'final' || !headerBroken || isAlways(gap));
    for (const gap of gaps) if (gap.entry) yield { at: gap.entry.key, values: { header, gaps: [gap] } };
    const absent = gaps.filter(({ entry }) => !entry);
    // What a draft can do without is not put in with what it cannot.
    const apart =
      status === 'draft' ? [absent.filter(isAlways), absent.filter((gap) => !isAlways(gap))] : [absent];
    for (const some of apart)
      if (some.length > 0) yield { at: header.block.opening, values: { header, gaps: some } };
  },
  message({ gaps }) {
    if (gaps[0]?.entry) return `${needs(gaps)} Enter it after “${gaps[0].entry.name}:”.`;
    return `${needs(gaps)} Add ${list(gaps.map(({ key }) => `“${key.name}:”`))} to the header.`;
  },
  messageInDocument: ({ gaps }) => needs(gaps),
  toDo: ({ gaps }) => gaps.length,
  fixes({ values: { header, gaps } }, letter) {
    const [first] = gaps;
    if (first?.entry) return fill(first.key, first.entry, letter);
    if (!isInLines(header)) return [];
    const known = gaps.filter(({ key }) => knownFromTitle(key.name, letter) !== undefined);
    return [
      ...(known.length > 0 ? [add(header, known, letter, true)] : []),
      ...(known.length < gaps.length ? [add(header, gaps, letter, false)] : []),
    ];
  },
});

function isAlways({ key }: Gap): boolean {
  return key.required === 'always';
}

function needs(gaps: readonly Gap[]): string {
  const what = list(gaps.map(({ key }) => WHAT[key.name] ?? key.name));
  return `${gaps.some(isAlways) ? 'A letter' : 'A final letter'} needs ${what}.`;
}

const WHAT: Readonly<Record<string, string>> = {
  council: 'a council',
  year: 'a year',
  date: 'a date',
  to: 'an addressee',
  signed: 'a signatory',
};

const NAMES: ReadonlySet<string> = new Set(HEADER_KEYS.map(({ name }) => name));
const NEEDED = HEADER_KEYS.filter(({ required, keys }) => required ?? keys?.some((key) => key.required));

function gapsOf(header: Header): Gap[] {
  const unknown = header.entries.filter(({ name }) => !NAMES.has(name));
  const meant = new Set(unknown.map((entry) => meantKey(entry, header.entries, HEADER_KEYS)));
  return NEEDED.flatMap((key): Gap[] => {
    if (meant.has(key.name)) return [];
    const entry = header.entry(key.name);
    if (!entry) return [{ key }];
    const empty = emptyEntry(key, entry);
    return empty ? [{ key, entry: empty }] : [];
  });
}

/** The entry that should have a value and has none. A value of the wrong kind is reported as that. */
function emptyEntry(key: HeaderKey, entry: HeaderEntry): HeaderEntry | undefined {
  if (entry.text !== undefined) return entry.text.trim() === '' ? entry : undefined;
  if (!key.keys) return isEmpty(entry) ? entry : undefined;
  const people = entry.list ?? (entry.entries ? [entry.entries] : []);
  const names = people.flatMap((one) => one.filter(({ name }) => name === 'name' || name === ''));
  if (names.some((one) => !isEmpty(one))) return undefined;
  // A misspelt "name" is reported as that.
  if (people.some((one) => one.some((other) => key.keys && meansName(other, one, key.keys))))
    return undefined;
  return names[0] ?? entry;
}

function meansName(
  entry: HeaderEntry,
  siblings: readonly HeaderEntry[],
  keys: readonly HeaderKey[],
): boolean {
  return keys.every(({ name }) => name !== entry.name) && meantKey(entry, siblings, keys) === 'name';
}

function isEmpty({ text, value, entries, list: all }: HeaderEntry): boolean {
  if (text !== undefined) return text.trim() === '';
  return !entries && !all && /^(?:~|null|)$/i.test(value.text);
}

/** Only what the title says; the rest is for the writer. */
function fill(key: HeaderKey, entry: HeaderEntry, letter: Letter): Fix[] {
  const known = knownFromTitle(key.name, letter);
  if (known === undefined) return [];
  const changes = [setValue(entry, known)];
  return [{ title: `Add ${known} from the title`, safe: agrees(changes, letter), changes }];
}

function add(header: Header, gaps: readonly Gap[], letter: Letter, known: boolean): Fix {
  const names = list(gaps.map(({ key }) => `“${key.name}”`));
  const keys = gaps.map(({ key }) => newKey(key, letter));
  const changes = insertKeys(header, keys, letter);
  return {
    title: known ? `Add ${names} from the title` : `Add ${names} to fill in`,
    safe: known && agrees(changes, letter),
    changes,
  };
}

function newKey({ name, keys }: HeaderKey, letter: Letter): NewKey {
  if (!keys) return { name, lines: [`${name}: ${knownFromTitle(name, letter) ?? ''}`.trimEnd()] };
  const signature = name === 'signed' ? letter.closing?.signature?.text : undefined;
  const value = signature !== undefined && looksLikeName(signature) ? scalar(signature) : '';
  return { name, lines: [`${name}:`, `  name: ${value}`.trimEnd()] };
}

function list(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}
