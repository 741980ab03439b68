import { asItem, isCertain } from '../../letter/evidence/asItem';
import type { EvidenceGroup } from '../../letter/evidence/evidence';
import type { Letter } from '../../letter/letter';
import type { Section } from '../../letter/section/section';
import { rule } from '../rule';
import { hasHeadingsBelow } from '../../letter/evidence/evidenceExtent';
import { isTyped } from '../../edits/evidence/typedHeading';

export default rule<{ section: Section; group: EvidenceGroup }>({
  code: 'evidence/not-a-list',
  scope: 'area',
  severity: 'hint',
  title: 'Paragraph where a list is expected',
  why: 'Strengths and weaknesses are lists in every other section. A single point in a paragraph of its own is easily read as an introduction, and is not counted with the others.',
  remedy: 'Put a hyphen and a space in front of each point.',
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
  *check({ section }) {
    for (const group of section?.evidence ?? []) {
      const [first] = group.paragraphs;
      if (section && first && isProse(group, section) && !hasHeadingsBelow(group))
        yield { at: first.content.trim(), values: { section, group } };
    }
  },
  message({ group: { heading, paragraphs } }) {
    const what = paragraphs.length === 1 ? 'This paragraph stands' : `${paragraphs.length} paragraphs stand`;
    return `${what} below “${heading.title.text}”, where a list is expected. Put “- ” in front of each point.`;
  },
  fixes({ values: { section, group } }, letter) {
    const { paragraphs } = group;
    return [
      {
        title: paragraphs.length === 1 ? 'Make it a list' : `Make the ${paragraphs.length} paragraphs a list`,
        // At the letter's end it is not sure that the thanks have not begun.
        safe: !isLast(section, group, letter) && paragraphs.every(isCertain),
        changes: paragraphs.flatMap(asItem),
      },
    ];
  },
});

/** Paragraphs and nothing else; what is neither may be a list in a form that is not known here. */
function isProse(group: EvidenceGroup, { framework }: Section): boolean {
  const { items, paragraphs, none } = group;
  return (
    items.length === 0 &&
    !none &&
    !paragraphs.some((paragraph) => isTyped(paragraph, framework)) &&
    group.blocks.every(({ kind }) => ['blank', 'comment', 'paragraph'].includes(kind))
  );
}

function isLast(section: Section, group: EvidenceGroup, { sections, closing }: Letter): boolean {
  return (
    closing !== undefined && sections.at(-1)?.start === section.start && section.evidence.at(-1) === group
  );
}
