import type { HeaderFault } from '../../letter/header/header';
import { endOfLine } from '../../letter/header/endOfLine';
import { readLetter } from '../../letter/letter';
import { quoted } from '../../edits/header/writeValue';
import { Span } from '../../text/span';
import { rule } from '../rule';
import { explain } from '../../letter/header/explainFault';
import { placeOfFault } from '../../letter/header/placeOfFault';

export default rule<{ fault: HeaderFault; line: string }>({
  code: 'header/syntax',
  scope: 'header',
  severity: 'error',
  title: 'Header cannot be read',
  why: 'If one line of the header cannot be read, none of it can be. The letter then counts as a draft, and nothing below the header is checked.',
  remedy:
    'Correct the underlined line. Put values that contain a colon, quotation marks or other special characters in quotation marks.',
  example: {
    wrong: `---
council: Northmere: the borough council
year: 2008
---
`,
    right: `---
council: "Northmere: the borough council"
year: 2008
---
`,
  },
  *check(header) {
    // One slip often makes many lines unreadable: the first is reported, an end that is missing before all others.
    const fault = header.faults.find(({ code }) => code === 'UNCLOSED') ?? header.faults[0];
    if (!fault) return;
    const { at, line } = placeOfFault(fault, header);
    yield { at, values: { fault, line } };
  },
  fixes({ at }, letter) {
    const value = valueOnLine(at);
    if (!value) return [];
    const { text } = at.anchor;
    const newText = quoted(value.text);
    const { header } = readLetter(text.slice(0, value.from) + newText + text.slice(value.to), letter);
    return header?.ok
      ? [{ title: 'Put the value in quotation marks', safe: false, changes: [{ span: value, newText }] }]
      : [];
  },
  message: ({ fault, line }) =>
    `${explain(fault, line)} Nothing else is checked until the header is corrected.`,
});

/** What stands after the key on the line of a fault, when it is not in quotes yet. */
function valueOnLine(at: Span): Span | undefined {
  const { text } = at.anchor;
  const start = Math.max(text.lastIndexOf('\n', at.from - 1), text.lastIndexOf('\r', at.from - 1)) + 1;
  const line = new Span(at.anchor, start, endOfLine(new Span(at.anchor, start, start)).to);
  const key = /^[ \t]*(?:- )?[\w-]+:[ \t]+(?=[^\s"'|>])/.exec(line.text);
  return key ? line.part(key[0].length).trim() : undefined;
}
