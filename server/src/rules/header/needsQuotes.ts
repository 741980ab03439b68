import type { HeaderEntry } from '../../letter/header/header';
import { placedEntries } from '../../letter/header/headerEntries';
import type { KeyKind } from '../../letter/header/headerKeys';
import { endOfLine } from '../../letter/header/endOfLine';
import { Span } from '../../text/span';
import { skipSpaces } from '../../text/white';
import { quoted } from '../../letter/header/quoted';
import { rule } from '../rule';

interface Lost {
  readonly name: string;
  /** What the writer has written. */
  readonly written: string;
  /** What is left of it. */
  readonly left: string;
}

export default rule<Lost>({
  code: 'header/needs-quotes',
  scope: 'header',
  severity: { draft: 'warning', final: 'error' },
  title: 'Header value that needs quotation marks',
  why: 'Some characters have a special meaning in the header: a # after a space starts a comment, and a value that starts with &, * or ! starts with a label for software. The words that belong to such a character are neither read nor printed.',
  remedy: 'Put the whole value in quotation marks.',
  example: {
    wrong: `---
council: Northmere Borough Council
year: 2008
to:
  name: Ms A Rowan
  address: Flat #4, 12 Market Street
---
`,
    right: `---
council: Northmere Borough Council
year: 2008
to:
  name: Ms A Rowan
  address: "Flat #4, 12 Market Street"
---
`,
  },
  *check(header) {
    if (!header.ok || !/[#&*!]/.test(header.block.text)) return;
    for (const { entry, key } of placedEntries(header)) {
      const at = key && lineOf(entry);
      if (at && (beginsWithMark(at.text) || (TEXTS.has(key.kind) && hasRemark(at.text))))
        yield { at, values: { name: key.name, written: at.text, left: entry.text?.trim() ?? '' } };
    }
  },
  message: ({ name, left }) =>
    left === ''
      ? `This value of “${name}” would not be printed, because it starts with a character that has a special meaning here. Put it in quotation marks.`
      : `Only “${left}” of this value of “${name}” would be printed, because it contains a character that has a special meaning here. Put it in quotation marks.`,
  fixes: ({ at, values: { written } }) => [
    {
      title: 'Put the value in quotation marks',
      safe: false,
      changes: [{ span: at, newText: quoted(written) }],
    },
  ],
});

/** All that stands on the line of a key after its colon; nothing when the value is in quotes or below the line. */
function lineOf({ key }: HeaderEntry): Span | undefined {
  const { anchor } = key;
  const end = endOfLine(key).to;
  const colon = anchor.text.indexOf(':', key.to);
  if (colon < 0 || colon >= end) return undefined;
  const from = skipSpaces(anchor.text, colon + 1, end);
  const span = new Span(anchor, from, end).trim();
  return span.isEmpty || /^["'|>[{]/.test(span.text) ? undefined : span;
}

function beginsWithMark(value: string): boolean {
  return /^[&*!]/.test(value);
}

/** After other values, such as a year, a # is a remark for certain. */
const TEXTS: ReadonlySet<KeyKind> = new Set(['text', 'lines', 'path', 'person', 'people']);

/** Is a # here no sign of a remark that is meant for one? That has a space after it, and no number. */
function hasRemark(value: string): boolean {
  return /(?:^|[ \t])#(?:[^\s#]|[ \t]\d)/.test(value);
}
