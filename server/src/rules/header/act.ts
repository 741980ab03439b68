import type { Framework } from '../../framework/framework';
import { proseOf } from '../../letter/proseOf';
import { inOwnProse } from '../../letter/ownProse';
import { inEach, NOTHING } from '../../text/inEach';
import { memoize } from '../../text/memoize';
import { rule } from '../rule';

interface Act {
  readonly name: string;
  readonly year: string;
  readonly section: string;
  readonly said: string;
}

export default rule<Act>({
  code: 'header/act',
  scope: 'outline',
  severity: { draft: 'information', final: 'warning' },
  title: 'Wrong year of an Act',
  why: 'The letter names the Act that the grade is given under. The year is part of the Act’s name and does not change with the year of the letter.',
  remedy: 'Use the Act’s own year.',
  example: {
    wrong: `## Being healthy

Grade: 3

This is for the purpose of section 138 of the Education and Inspections Act 2007.
`,
    right: `## Being healthy

Grade: 3

This is for the purpose of section 138 of the Education and Inspections Act 2006.
`,
  },
  *check(letter) {
    yield* actsIn(letter);
  },
  message: ({ name, year, section, said }) =>
    `Section ${section} belongs to the ${name} ${year}, not ${said}. Change the year.`,
  fixes: ({ at, values: { year } }) => [
    { title: `Change ${at.text} to ${year}`, safe: false, changes: [{ span: at, newText: year }] },
  ],
});

/** The same section of an Act that the framework rests on, with another year. */
const actsIn = inOwnProse((paragraph, _, { framework }) => {
  if (!paragraph.text.includes('Act')) return NOTHING;
  const { text: prose } = proseOf(paragraph);
  return inEach(sectionsOf(framework), ({ name, year, section, pattern }) =>
    [...prose.matchAll(pattern)]
      .filter(({ 1: said }) => said !== year)
      .map(({ 0: found, 1: said = '', index }) => {
        const to = index + found.length;
        return { at: paragraph.part(to - 4, to), values: { name, year, section, said } };
      }),
  );
});

/** The sections of Acts that a framework rests on, with how they are written. */
const sectionsOf = memoize(({ data }: Framework) =>
  data.sources.flatMap((source) => {
    const known = /^(.{3,80} Act) ((?:19|20)\d\d), section (\d+)$/.exec(source);
    if (!known) return [];
    const [, name = '', year = '', section = ''] = known;
    const words = name.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(
      String.raw`\bsection\s+${section}\s+of\s+the\s+${words.join(String.raw`\s+`)}\s+((?:19|20)\d\d)\b`,
      'gi',
    );
    return [{ name, year, section, pattern }];
  }),
);
