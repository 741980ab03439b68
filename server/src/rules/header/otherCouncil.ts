import { councilClaims, type OtherCouncil } from '../../letter/claims/councilClaims';
import { rule } from '../rule';

export default rule<OtherCouncil>({
  code: 'header/other-council',
  scope: 'letter',
  severity: { draft: 'information', final: 'warning' },
  title: 'Another council’s name',
  why: 'A letter based on another council’s may keep that council’s name in a sentence or in the address. The judgement then seems to be about the other council.',
  remedy: 'Change the name to this letter’s council.',
  example: {
    wrong: `---
council: Northmere Borough Council
year: 2008
---

## Overall effectiveness of children's services

Grade: 3

Westholt County Council consistently delivers services above minimum requirements.
`,
    right: `---
council: Northmere Borough Council
year: 2008
---

## Overall effectiveness of children's services

Grade: 3

Northmere Borough Council consistently delivers services above minimum requirements.
`,
  },
  *check(letter, neighbours) {
    if (!letter.header || letter.headerBroken) return;
    for (const claim of councilClaims(letter.outline, neighbours?.places))
      yield {
        at: claim.at,
        values: claim,
        related: [{ at: claim.entry.value, message: `The council is given here as “${claim.own}”` }],
      };
  },
  message: ({ at, place, own }) =>
    `${place[0]!.toUpperCase()}${place.slice(1)} says “${at.text.replace(/\s+/g, ' ')}”, but this is the letter of ${own}. Change the name.`,
  fixes: ({ at, values: { own } }) => [
    {
      title: `Change the name to “${own}”`,
      safe: false,
      ...(/[*_<`\\\r\n]/.test(at.text)
        ? { changes: [], disabled: 'There is markup between the words; change them by hand.' }
        : { changes: [{ span: at, newText: own }] }),
    },
  ],
});
