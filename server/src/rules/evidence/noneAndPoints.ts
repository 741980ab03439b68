import { saysNone, type EvidenceGroup } from '../../letter/evidence/evidence';
import type { Block } from '../../syntax/blocks';
import type { Span } from '../../text/span';
import { removeBlock } from '../../edits/removeBlock';
import { rule } from '../rule';

export default rule<{ block: Block; heading: string; points: number }>({
  code: 'evidence/none-and-points',
  scope: 'section',
  severity: { draft: 'information', final: 'warning' },
  title: '“None identified” beside points',
  why: 'A list that says there is nothing and then lists something was only half updated. Readers do not know which of the two is right.',
  remedy: 'Remove “None identified” or the points.',
  example: {
    wrong: `## Being healthy

Grade: 3

### Major strengths

- Waits for the clinic are short.

### Important weaknesses and areas for development

None identified.

- Waits for speech therapy are long.
`,
    right: `## Being healthy

Grade: 3

### Major strengths

- Waits for the clinic are short.

### Important weaknesses and areas for development

- Waits for speech therapy are long.
`,
  },
  *check({ evidence: groups }) {
    // Without its heading, what belongs to the other list stands in this one: that is the fault.
    if (new Set(groups.map(({ kind }) => kind)).size < 2) return;
    for (const group of groups) {
      const points = group.items.filter(({ body }) => !body.isEmpty && !saysNone(body.text));
      if (!group.none || points.length === 0) continue;
      for (const { at, block } of nones(group))
        yield {
          at,
          values: { block, heading: group.heading.title.text, points: points.length },
          related: [{ at: points[0]!.body, message: 'This point is in the same list' }],
        };
    }
  },
  message: ({ heading, points }) =>
    `This says that there is nothing under “${heading}”, but the list has ${points === 1 ? 'one point' : `${points} points`}. Remove this or the points.`,
  fixes: ({ at, values: { block } }, { blocks }) => [
    { title: `Remove “${at.text}”`, safe: false, changes: removeBlock(block, blocks) },
  ],
});

/** The items and paragraphs that say that there is nothing. */
function nones({ items, blocks }: EvidenceGroup): { at: Span; block: Block }[] {
  return [
    ...items.filter(({ body }) => saysNone(body.text)).map((item) => ({ at: item.body, block: item })),
    ...blocks
      .filter((block) => block.kind === 'paragraph' && saysNone(block.text))
      .map((block) => ({ at: block.content.trim(), block })),
  ];
}
