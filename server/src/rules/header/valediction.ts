import { bare } from '../../prose/english/bare';
import type { Outline } from '../../letter/letter';
import type { Span } from '../../text/span';
import { rule } from '../rule';

interface Ending {
  readonly salutation: string;
  readonly is: string;
  readonly wanted: string;
}

/** Somebody who is named: a title with a name after it. */
const NAMED =
  /^dear\s+(?:mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor|sir|dame|lord|lady)\.?\s+\p{L}/iu;
const NOBODY = /^dear\s+(?:sirs?|madam|sir\s*(?:or|\/)\s*madam)\W*$/i;

export default rule<Ending>({
  code: 'header/valediction',
  scope: 'outline',
  severity: 'hint',
  title: 'Ending does not match the salutation',
  why: 'A letter to a named person ends “Yours sincerely”; a letter to “Dear Sir or Madam” ends “Yours faithfully”. The other way round, one of the two looks left over from another letter.',
  remedy: 'Change the ending or the salutation.',
  example: {
    wrong: 'Dear Ms Rowan\n\n## Being healthy\n\nGrade: 3\n\nYours faithfully\n\nJ Alder\n',
    right: 'Dear Ms Rowan\n\n## Being healthy\n\nGrade: 3\n\nYours sincerely\n\nJ Alder\n',
  },
  *check(letter) {
    const found = ending(letter);
    if (found && letter.salutation)
      yield {
        at: found.at,
        values: found,
        related: [{ at: letter.salutation, message: 'The salutation is here' }],
      };
  },
  message: ({ salutation, is, wanted }) =>
    `“${salutation}” goes with “Yours ${wanted}”, but the letter ends “Yours ${is}”. Change one of them.`,
  fixes: ({ at, values: { is, wanted } }) => [
    {
      title: `Change “${is}” to “${wanted}”`,
      safe: false,
      changes: [{ span: at.part(at.text.toLowerCase().indexOf(is), at.length), newText: wanted }],
    },
  ],
});

function ending({ salutation, closing }: Outline): (Ending & { at: Span }) | undefined {
  const words =
    salutation &&
    bare(salutation.text)
      .replace(/[,:]\s*$/, '')
      .trim();
  const line = closing?.valediction;
  const end = line && /^yours\s+(sincerely|faithfully)(?![\p{L}])/iu.exec(line.text);
  if (!words || !end) return undefined;
  const is = end[1]!.toLowerCase();
  const wanted = NOBODY.test(words) ? 'faithfully' : NAMED.test(words) ? 'sincerely' : is;
  return is === wanted ? undefined : { salutation: words, is, wanted, at: line.part(0, end[0].length) };
}
