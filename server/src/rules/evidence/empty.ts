import type { EvidenceGroup } from '../../letter/evidence/evidence';
import type { Letter } from '../../letter/letter';
import { insertBelow } from '../../edits/insertBlock';
import { rule } from '../rule';
import type { Item } from '../../syntax/item';
import { removeBlock } from '../../edits/removeBlock';
import type { Change } from '../../edits/change';
import { hasHeadingsBelow } from '../../letter/evidence/evidenceExtent';
import { NONE } from '../../edits/evidence/writeGroups';

export default rule<{ group: EvidenceGroup; item?: Item }>({
  code: 'evidence/empty',
  scope: 'section',
  severity: { draft: 'information', final: 'warning' },
  title: 'Empty list of strengths or weaknesses',
  why: 'An empty list leaves the council guessing whether there was nothing to say or the points were lost.',
  remedy: 'Add the points, or write “None identified.” if there are none.',
  example: {
    wrong: `## Being healthy

### Major strengths

- Waits are short.

### Important weaknesses and areas for development

## Staying safe
`,
    right: `## Being healthy

### Major strengths

- Waits are short.

### Important weaknesses and areas for development

None identified.

## Staying safe
`,
  },
  *check({ section, evidence }, { status }) {
    if (!section.naming.exact || !section.area?.evidence || section.isSwallowed) return;
    for (const group of evidence)
      if (isEmpty(group)) {
        if (!hasHeadingsBelow(group)) yield { at: group.heading.title, values: { group } };
      } else
        // In a draft it is most likely the point that is being written.
        for (const item of group.items)
          if (item.body.isEmpty)
            yield {
              at: item.marker,
              values: { group, item },
              ...(status === 'draft' ? { severity: 'hint' } : {}),
            };
  },
  message({ group, item }) {
    if (item) return 'This bullet is empty. Write the point or remove the bullet.';
    return `Nothing is listed below “${group.heading.title.text}”. Add the points, or write “${NONE}” if there are none.`;
  },
  // A point without words below others is most likely the one that is being written.
  toDo: ({ item }) => (item ? 0 : 1),
  fixes({ values: { group, item } }, letter) {
    if (item)
      return [{ title: 'Remove the empty bullet', safe: false, changes: removeBlock(item, letter.blocks) }];
    return [{ title: `Write “${NONE}”`, safe: false, changes: [sayNone(letter, group)] }];
  },
});

/** Blank lines, comments, fields and markers without words are nothing; what is not understood may be something. */
function isEmpty(group: EvidenceGroup): boolean {
  const { items, paragraphs, none } = group;
  return (
    !none &&
    paragraphs.length === 0 &&
    items.every(({ body }) => body.isEmpty) &&
    group.blocks.every(({ kind }) => ['blank', 'comment', 'item', 'paragraph'].includes(kind))
  );
}

function sayNone(letter: Letter, { heading, items: [item] }: EvidenceGroup): Change {
  if (!item) return insertBelow(letter, heading, NONE);
  const { marker, content } = item;
  return { span: content.part(marker.to, content.to), newText: ` ${NONE}` };
}
