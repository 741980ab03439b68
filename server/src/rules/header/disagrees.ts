import type { Framework } from '../../framework/framework';
import type { Closing } from '../../letter/closing';
import type { Header } from '../../letter/header/header';
import type { Heading } from '../../syntax/heading';
import type { Passage } from '../../syntax/passage';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import { rule } from '../rule';
import type { Fix } from '../../edits/change';
import type { Claim } from '../../letter/claims/claim';
import { introductionClaims } from '../../letter/claims/introductionClaims';
import { salutationClaims } from '../../letter/claims/salutationClaims';
import { signatureClaims } from '../../letter/claims/signatureClaims';
import { titleClaims } from '../../letter/claims/titleClaims';
import { scalar } from '../../edits/header/writeValue';

export default rule<Claim>({
  code: 'header/disagrees',
  scope: 'outline',
  severity: 'warning',
  title: 'Letter and header disagree',
  why: 'A letter based on last year’s, or on another council’s, easily keeps a name or a year from the old one. The header and the text then disagree.',
  remedy: 'Decide which of the two is right and change the other.',
  example: {
    wrong: `---
council: Northmere Borough Council
year: 2008
---

# Annual performance assessment 2007
`,
    right: `---
council: Northmere Borough Council
year: 2008
---

# Annual performance assessment 2008
`,
  },
  *check({ header, headerBroken, framework, title, introduction, salutation, closing }) {
    if (!header || headerBroken) return;
    for (const claim of claimsIn(header, title, introduction, salutation, closing, framework))
      yield {
        at: claim.at,
        values: claim,
        related: [
          {
            at: claim.entry.value,
            message: `The ${claim.of} is given here as ${quoted(claim.of, claim.header)}`,
          },
        ],
      };
  },
  message: (claim) => disagrees(claim, SAYS[claim.of]),
  messageInDocument: (claim) => disagrees(claim, `the ${claim.of} is given as`),
  fixes: ({ at, values: { of, wanted, others = [], entry, changed } }): Fix[] => [
    {
      title: `Change ${quoted('council', at.text)} to “${wanted}”${others.length > 0 ? ` in ${others.length + 1} places` : ''}`,
      safe: false,
      ...(/[*_<`\\\r\n]/.test(at.text)
        ? { changes: [], disabled: 'There is markup between the words; change them by hand.' }
        : { changes: [at, ...others].map((span) => ({ span, newText: wanted })) }),
    },
    {
      title: `Change the header’s ${of} to ${quoted(of, changed)}`,
      safe: false,
      changes: [{ span: entry.value, newText: isNumeric(of) ? changed : scalar(changed) }],
    },
  ],
});

const claimsIn = memoize(
  (
    header: Header,
    title: Heading | undefined,
    introduction: readonly Passage[],
    salutation: Span | undefined,
    closing: Closing | undefined,
    framework: Framework,
  ): Claim[] => [
    ...titleClaims(header, title, framework),
    ...introductionClaims(header, introduction, framework),
    ...salutationClaims(header, salutation),
    ...signatureClaims(header, closing),
  ],
);

function disagrees({ of, place, at, header }: Claim, says: string): string {
  const here = `${place[0]!.toUpperCase()}${place.slice(1)} says ${quoted(of, at.text)}`;
  return `${here}, but ${says} ${quoted(of, header)}. Change one of them.`;
}

const SAYS: Readonly<Record<Claim['of'], string>> = {
  council: 'the header names the council',
  year: 'the year in the header is',
  period: 'the period in the header is',
  addressee: 'the header names the addressee',
  signatory: 'the header says that the letter is signed by',
};

function quoted(of: Claim['of'], text: string): string {
  return isNumeric(of) ? text : `“${text}”`;
}

/** Years and periods are understood without quotation marks. */
function isNumeric(of: Claim['of']): boolean {
  return of === 'year' || of === 'period';
}
