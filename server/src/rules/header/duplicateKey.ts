import type { HeaderEntry } from '../../letter/header/header';
import { rule } from '../rule';
import type { Fix } from '../../edits/change';
import { placedEntries } from '../../letter/header/headerEntries';
import { linesOf } from '../../edits/header/linesOfEntry';

interface Pair {
  readonly first: HeaderEntry;
  readonly second: HeaderEntry;
}

export default rule<Pair>({
  code: 'header/duplicate-key',
  scope: 'header',
  severity: 'error',
  title: 'Repeated key in the header',
  why: 'Only the first of two equal keys counts here. Other programs may use the last one, or neither.',
  remedy: 'Keep one of the two lines.',
  example: {
    wrong: `---
council: Northmere Borough Council
year: 2007
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
    for (const { entry: second, key, siblings } of placedEntries(header)) {
      const first = siblings.find(({ name }) => name === second.name);
      // A key that there is not is reported as that.
      if (key && first && first !== second)
        yield {
          at: second.key,
          values: { first, second },
          related: [{ at: first.key, message: `“${first.name}” is first given here` }],
        };
    }
  },
  message({ first, second }) {
    const name = `“${first.name}”`;
    const [one, other] = [said(first), said(second)];
    if (one === undefined || other === undefined || one === other)
      return `${name} is given twice in the header${one !== undefined && one === other ? `, both times as “${one}”` : ''}. Keep one of the two.`;
    return `${name} is given twice in the header: “${one}”, which counts, and “${other}” here. Keep one of them.`;
  },
  fixes({ values: { first, second } }) {
    const [one, other] = [said(first), said(second)];
    if (one === undefined || other === undefined || one === other)
      return remove(second, `Remove the second “${first.name}”`);
    return [
      ...remove(second, `Keep “${one}”, remove “${other}”`),
      ...remove(first, `Keep “${other}”, remove “${one}”`),
    ];
  },
});

/** The value, when it is text on one line. */
function said({ text, value }: HeaderEntry): string | undefined {
  return text === undefined || /[\r\n]/.test(value.text) ? undefined : text;
}

function remove(entry: HeaderEntry, title: string): Fix[] {
  const span = linesOf(entry);
  if (span) return [{ title, safe: false, changes: [{ span, newText: '' }] }];
  return [
    { title, safe: false, changes: [], disabled: 'There is something else on its line; remove it by hand.' },
  ];
}
