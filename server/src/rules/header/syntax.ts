import type { HeaderFault } from '../../letter/header/header';
import { rule } from '../rule';
import { explain } from '../../letter/header/explainFault';
import { placeOfFault } from '../../letter/header/placeOfFault';

export default rule<{ fault: HeaderFault; line: string }>({
  code: 'header/syntax',
  scope: 'header',
  severity: 'error',
  title: 'Header that cannot be read',
  why: 'When one line of the header cannot be read, none of it can be: the letter is then taken for a draft, and nothing below is checked.',
  remedy:
    'Put right the line that is marked. Values with a colon, quotes or other marks in them stand in quotes.',
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
    // One slip often makes many lines unreadable: the first is told of, an end that is missing before all others.
    const fault = header.faults.find(({ code }) => code === 'UNCLOSED') ?? header.faults[0];
    if (!fault) return;
    const { at, line } = placeOfFault(fault, header);
    yield { at, values: { fault, line } };
  },
  message: ({ fault, line }) => `${explain(fault, line)} Until then nothing else in the letter is checked.`,
});
