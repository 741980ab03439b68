import { HEADER_KEYS, type HeaderKey } from '../../letter/header/headerKeys';
import { rule } from '../rule';
import { placedEntries, type Placed } from '../../letter/header/headerEntries';
import { meantKey } from '../../letter/header/meantKey';

interface Unknown {
  readonly name: string;
  /** The key that is most likely meant. */
  readonly meant?: string;
  /** The key that it stands below. */
  readonly parent?: string;
  /** The keys that it may stand below; empty for the left margin. */
  readonly belongs?: readonly string[];
}

export default rule<Unknown>({
  code: 'header/unknown-key',
  scope: 'header',
  severity: 'warning',
  title: 'Unknown key in the header',
  why: 'An unknown key is kept but not used. Usually it is a misspelt one.',
  remedy: 'Correct the spelling of the key, or remove the line.',
  example: {
    wrong: `---
concil: Northmere Borough Council
year: 2008
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
    for (const placed of placedEntries(header))
      if (!placed.key) yield { at: placed.entry.key, values: unknown(placed) };
  },
  message({ name, meant, parent, belongs }) {
    const quoted = `“${name}”`;
    if (belongs?.length === 0)
      return `${quoted} does not belong below “${parent}”. Start its line at the left margin.`;
    if (belongs)
      return `${quoted} belongs below ${belongs.map((one) => `“${one}”`).join(' or ')}. Move it there and indent it by two spaces.`;
    const where = parent === undefined ? 'a key of the header' : `a key that belongs below “${parent}”`;
    if (meant) return `${quoted} is not ${where}. Did you mean “${meant}”?`;
    return `${quoted} is not ${where}, so it is not used. Remove the line or put a # in front of it.`;
  },
  fixes: ({ at, values: { meant } }) =>
    meant === undefined
      ? []
      : [{ title: `Change to “${meant}”`, safe: false, changes: [{ span: at, newText: meant }] }],
});

function unknown({ entry, parent, siblings }: Placed): Unknown {
  const { name } = entry;
  const elsewhere = parent
    ? HEADER_KEYS.some((key) => key.name === name) && []
    : HEADER_KEYS.filter(({ keys }) => has(keys, name)).map((key) => key.name);
  const belongs = elsewhere && (parent || elsewhere.length > 0) ? elsewhere : undefined;
  const meant = belongs ? undefined : meantKey(entry, siblings, parent?.keys ?? HEADER_KEYS);
  return { name, parent: parent?.name, belongs, meant };
}

function has(keys: readonly HeaderKey[] | undefined, name: string): boolean {
  return keys?.some((key) => key.name === name) ?? false;
}
