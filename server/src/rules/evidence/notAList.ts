import { asItem, isCertain } from '../../letter/evidence/asItem';
import type { EvidenceGroup } from '../../letter/evidence/evidence';
import type { Letter } from '../../letter/letter';
import type { Section } from '../../letter/section/section';
import type { SectionBody } from '../../letter/section/sectionBody';
import { rule } from '../rule';
import { hasHeadingsBelow } from '../../letter/evidence/evidenceExtent';
import { isTyped } from '../../edits/evidence/typedHeading';

export default rule<{ body: SectionBody; group: EvidenceGroup }>({
  code: 'evidence/not-a-list',
  scope: 'section',
  severity: 'hint',
  title: 'Paragraph where a list is expected',
  why: 'Strengths and weaknesses are lists in every other section. A point in a paragraph of its own reads like an introduction, and is not counted with the others.',
  remedy: 'Start each point with a hyphen and a space.',
  example: {
    wrong: `## Being healthy

### Important weaknesses and areas for development

Few children walk to school.
`,
    right: `## Being healthy

### Important weaknesses and areas for development

- Few children walk to school.
`,
  },
  *check(body) {
    for (const group of body.evidence) {
      const [first] = group.paragraphs;
      if (first && isProse(group, body.section) && !hasHeadingsBelow(group))
        yield { at: first.content.trim(), values: { body, group } };
    }
  },
  message: ({ group }) => `${noList(group)} Start each point with “- ”.`,
  messageInDocument: ({ group }) => `${noList(group)} Make it a list.`,
  fixes({ values: { body, group } }, letter) {
    const { paragraphs } = group;
    return [
      {
        title:
          paragraphs.length === 1
            ? 'Convert to list'
            : `Convert the ${paragraphs.length} paragraphs to a list`,
        // At the letter's end it is not sure that the thanks have not begun.
        safe: !isLast(body, group, letter) && paragraphs.every(isCertain),
        changes: paragraphs.flatMap(asItem),
      },
    ];
  },
});

/** Paragraphs and nothing else; what is neither may be a list in a form that is not known here. */
function noList({ heading, paragraphs }: EvidenceGroup): string {
  const what = paragraphs.length === 1 ? 'There is a paragraph' : `There are ${paragraphs.length} paragraphs`;
  return `${what} below “${heading.title.text}”, where a list is expected.`;
}

function isProse(group: EvidenceGroup, { framework }: Section): boolean {
  const { items, paragraphs, none } = group;
  return (
    items.length === 0 &&
    !none &&
    !paragraphs.some((paragraph) => isTyped(paragraph, framework)) &&
    group.blocks.every(({ kind }) => ['blank', 'comment', 'paragraph'].includes(kind))
  );
}

function isLast(body: SectionBody, group: EvidenceGroup, { bodies, closing }: Letter): boolean {
  return closing !== undefined && bodies.at(-1) === body && body.evidence.at(-1) === group;
}
