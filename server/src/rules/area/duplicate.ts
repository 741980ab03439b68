import type { Area } from '../../framework/framework';
import type { Section } from '../../letter/section/section';
import { rule } from '../rule';

export default rule<{ readonly section: Section }>({
  code: 'area/duplicate',
  scope: 'outline',
  severity: 'error',
  title: 'Two sections on one area',
  why: 'An area with two sections may have two grades and two judgements. Only the first is read here, and a reader may find only one of them.',
  remedy: 'Put the two together, or name the area that the second one is about.',
  example: {
    wrong: `## Being healthy

Grade: 3

## Being healthy

Grade: 2
`,
    right: `## Being healthy

Grade: 3

## Staying safe

Grade: 2
`,
  },
  *check({ sections }) {
    const firsts = new Map<Area, Section>();
    for (const section of sections) {
      const { area, naming, heading } = section;
      if (!area || !naming.exact) continue;
      const first = firsts.get(area);
      if (!first) firsts.set(area, section);
      else
        yield {
          at: heading.title,
          values: { section },
          related: [{ at: first.heading.title, message: `The first section on “${area.label}”` }],
        };
    }
  },
  message({ section: { area } }) {
    return `There is a section on “${area?.label}” above already. Put the two together, or name another area here; only the first is looked into.`;
  },
});
