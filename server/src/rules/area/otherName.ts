import type { Area, Framework } from '../../framework/framework';
import { otherAreasNamed, type NamedArea } from '../../prose/areas/otherAreaNamed';
import { proseOf } from '../../letter/proseOf';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import { rule } from '../rule';

export default rule<{ named: NamedArea; own: Area }>({
  code: 'area/other-name',
  scope: 'area',
  severity: { draft: 'information', final: 'warning' },
  title: 'Wrong area named in a section',
  why: 'Sentences are often copied from one section to the next. If the old name is left in, the judgement seems to be about another area.',
  remedy: 'Change the name to this section’s area, or move the sentence to the other section.',
  example: {
    wrong: `## Being healthy

Grade: 2

The contribution of services to staying safe is adequate.
`,
    right: `## Being healthy

Grade: 2

The contribution of services to being healthy is adequate.
`,
  },
  *check({ section }, { framework }) {
    const own = section?.area;
    if (!section?.naming.exact || own?.kind !== 'outcome') return;
    for (const paragraph of section.prose)
      for (const named of namedIn(paragraph, own, framework, section.council))
        yield {
          at: paragraph.part(named.from, named.to),
          values: { named, own },
          related: [{ at: section.heading.title, message: `The section is about “${own.label}”` }],
        };
  },
  message: ({ named: { area, of }, own }) =>
    `This ${of === 'judgement' ? 'judgement' : 'sentence on the self-assessment'} names “${area.label}”, but the section is about “${own.label}”. Change the name.`,
  fixes: ({ at, values: { named, own } }) => {
    const name = own.label[0]!.toLowerCase() + own.label.slice(1);
    return named.exact
      ? [{ title: `Change “${at.text}” to “${name}”`, safe: false, changes: [{ span: at, newText: name }] }]
      : [];
  },
});

const namedIn = memoize((paragraph: Span, own: Area, framework: Framework, council: string | undefined) =>
  otherAreasNamed(proseOf(paragraph), own, framework, council),
);
