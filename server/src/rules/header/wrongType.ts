import type { Header, HeaderEntry } from '../../letter/header/header';
import { STATUSES, type HeaderKey } from '../../letter/header/headerKeys';
import type { Letter } from '../../letter/letter';
import { isPlaceholder } from '../../prose/english/placeholder';
import { nameKey } from '../../text/key';
import { rule } from '../rule';
import type { Fix } from '../../edits/change';
import { counts, placedEntries } from '../../letter/header/headerEntries';
import { nearest } from '../../letter/header/meantKey';
import { belowAsName } from '../../edits/header/belowAsName';

type Fault = 'keys' | 'list' | 'no-keys' | 'year' | 'status' | 'lang';

interface Wrong {
  readonly key: HeaderKey;
  readonly entry: HeaderEntry;
  readonly fault: Fault;
}

export default rule<Wrong>({
  code: 'header/wrong-type',
  scope: 'header',
  severity: 'error',
  title: 'Wrong type of value in the header',
  why: 'A year that is not a number, or a status that is neither draft nor final, is not used. The letter is then treated as if the value were missing.',
  remedy: 'Enter the value in the format that the key needs.',
  example: {
    wrong: `---
council: Northmere Borough Council
year: 2007/08
---
`,
    right: `---
council: Northmere Borough Council
year: 2008
---
`,
  },
  *check(header) {
    if (!header.ok) return;
    for (const placed of placedEntries(header)) {
      const { entry, key } = placed;
      if (!key || !counts(placed)) continue;
      const fault = faultOf(entry, key);
      if (fault) yield { at: placeOf(entry, fault), values: { key, entry, fault } };
    }
  },
  message({ key, entry, fault }) {
    const name = `“${key.name}”`;
    const said = `“${entry.text?.trim() ?? entry.value.text}”`;
    switch (fault) {
      case 'keys':
        return `${name} has keys of its own below it, but it should be ${WANTED[key.kind] ?? 'text'}.`;
      case 'list':
        return key.kind === 'person'
          ? `${name} is a list, but it should be one person, with “name:”, “role:” and “address:” below it.`
          : `${name} is a list, but it should be ${WANTED[key.kind] ?? 'text'}.`;
      case 'no-keys':
        return `${name} is plain text, ${said}, but it needs “name:” and “role:” on lines below it.`;
      case 'year':
        return `${said} is not a year. Enter a four-digit year, for example “year: 2008”.`;
      case 'status':
        return `${said} is not a status, so the letter counts as a draft. Enter draft or final.`;
      case 'lang':
        return `${said} is not a language code. Enter one, for example “lang: en-GB”.`;
    }
  },
  fixes: ({ values }, letter) => fixesFor(values, letter),
});

const WANTED: Readonly<Partial<Record<HeaderKey['kind'], string>>> = {
  lines: 'text: put | after the colon and indent the lines below it',
  year: 'a four-digit year, for example 2008',
  date: 'a date, for example 2008-12-17',
  period: 'two dates with a slash between them',
  status: 'draft or final',
};

const LANG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,4}$/i;

function faultOf(entry: HeaderEntry, { kind, keys }: HeaderKey): Fault | undefined {
  const text = entry.text?.trim();
  if (entry.list) return kind === 'people' ? undefined : 'list';
  if (entry.entries) return keys ? undefined : 'keys';
  const fault = keys ? 'no-keys' : text && faultOfText(text, kind);
  return text && fault && !isPlaceholder(text) ? fault : undefined;
}

function faultOfText(text: string, kind: HeaderKey['kind']): Fault | undefined {
  if (kind === 'year') return /^\d{4}$/.test(text) ? undefined : 'year';
  if (kind === 'status') return STATUSES.some((status) => status === text) ? undefined : 'status';
  return kind === 'lang' && !LANG.test(text) ? 'lang' : undefined;
}

/** A value over several lines is marked by its key. */
function placeOf({ key, value }: HeaderEntry, fault: Fault): HeaderEntry['key'] {
  return fault === 'keys' || fault === 'list' || /[\r\n]/.test(value.text) ? key : value;
}

function fixesFor({ entry, fault }: Wrong, letter: Letter): Fix[] {
  const change = (newText: string): Fix => ({
    title: `Change to ${newText}`,
    safe: false,
    changes: [{ span: entry.value, newText }],
  });
  const text = entry.text?.trim() ?? '';
  switch (fault) {
    case 'no-keys':
      return belowAsName(entry, letter.header as Header, letter);
    case 'year':
      return [...new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g))].map(change);
    case 'status': {
      const like = nearest(nameKey(text), STATUSES);
      return [...STATUSES].sort((a, b) => Number(b === like) - Number(a === like)).map(change);
    }
    default:
      return [];
  }
}
