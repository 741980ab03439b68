import { explain } from '../../letter/header/explainFault';
import { reportedFault, type ReportedFault } from '../../letter/header/reportedFault';
import { mendHeader } from '../../edits/header/mendHeader';
import { rule } from '../rule';

export default rule<ReportedFault>({
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
    const values = reportedFault(header);
    if (values) yield { at: values.at, values };
  },
  fixes: (_, letter) => mendHeader(letter.header!, letter),
  message: ({ fault, line }) =>
    `${explain(fault, line)} Nothing else is checked until the header is corrected.`,
});
