import type { Area } from '../../framework/framework';
import type { Section } from '../../letter/section/section';
import { rule } from '../rule';

export default rule<{ readonly section: Section }>({
  code: 'area/duplicate',
  scope: 'outline',
  severity: 'error',
  title: 'Two sections for one area',
  why: 'An area with two sections may have two grades and two judgements. Only the first is read here, and a reader may find only one of them.',
  remedy: 'Merge the two, or change the heading of the second to the area it is about.',
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
    return `“${area?.label}” already has a section above. Merge the two, or name another area here. Only the first one is checked.`;
  },
});
