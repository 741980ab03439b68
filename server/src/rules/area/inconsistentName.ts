import type { Area } from '../../framework/framework';
import { compoundKey, nameKey } from '../../text/key';
import type { Span } from '../../text/span';
import { rule } from '../rule';
import { escaped } from '../../edits/table/tableLayout';

interface Names {
  readonly area: Area;
  readonly first: Span;
  readonly later: Span;
  readonly row: Span;
  /** Which of the two stands first. */
  readonly where: 'table' | 'heading';
}

export default rule<Names>({
  code: 'area/inconsistent-name',
  scope: 'area',
  severity: 'hint',
  title: 'Two names for one area',
  why: 'A reader who goes from a row of the table to its section looks for the same words.',
  remedy: 'Use the same name in the table and in the heading, preferably the full one.',
  example: {
    wrong: `| Area | APA grade |
| --- | --- |
| Being healthy | 3 |
| Staying safe | 2 |

## Be healthy

Grade: 3
`,
    right: `| Area | APA grade |
| --- | --- |
| Being healthy | 3 |
| Staying safe | 2 |

## Being healthy

Grade: 3
`,
  },
  *check({ area, section, row }, { framework }) {
    if (!section?.naming.exact || !row?.exact) return;
    const heading = section.naming.name;
    if (heading.text === row.name.text || compoundKey(heading.text) === compoundKey(row.name.text)) return;
    if (framework.isTitle(heading.text, area)) return;
    const where = row.name.start < heading.start ? 'table' : 'heading';
    const [first, later] = where === 'table' ? [row.name, heading] : [heading, row.name];
    yield {
      at: later,
      values: { area, first, later, row: row.name, where },
      related: [{ at: first, message: `The ${where} says “${first.text}”` }],
    };
  },
  message({ area, first, later, where }) {
    return `This area is called “${later.text}” here and “${first.text}” in the ${where}. Use one name, preferably “${area.label}”.`;
  },
  fixes({ values: { area, first, later, row } }) {
    const wrong = [first, later].filter(({ text }) => nameKey(text) !== nameKey(area.label));
    return [
      {
        title: `Use “${area.label}”${wrong.length > 1 ? ' in both places' : ''}`,
        safe: true,
        changes: wrong.map((span) => ({ span, newText: span === row ? escaped(area.label) : area.label })),
      },
    ];
  },
});
