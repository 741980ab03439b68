import type { EvidenceKind } from '../../framework/framework';
import type { SectionBody } from '../../letter/section/sectionBody';
import type { Paragraph } from '../../syntax/plain';
import { keepingBlocks } from '../../edits/keepingBlocks';
import { rule } from '../rule';
import { headingLine, typedHeadings } from '../../edits/evidence/typedHeading';
import { GROUP_LEVEL, NONE, writeGroups } from '../../edits/evidence/writeGroups';

const KINDS: readonly EvidenceKind[] = ['strengths', 'weaknesses'];

interface Missing {
  readonly body: SectionBody;
  readonly kinds: readonly EvidenceKind[];
  /** The line that has the words of the heading, but is none. */
  readonly typed?: Paragraph;
  /** Is another heading of the section there as a mere line? */
  readonly othersTyped: boolean;
}

export default rule<Missing>({
  code: 'evidence/missing',
  scope: 'section',
  severity: { draft: 'information', final: 'warning' },
  title: 'Missing list of strengths or weaknesses',
  why: 'Two lists show a council what it does well and what it has to work on. If one is missing, nobody knows whether there was nothing to say or whether it was forgotten.',
  remedy:
    'Add the heading with its list. If there is nothing to list, write “None identified.” below the heading.',
  example: {
    wrong: `## Being healthy

Grade: 2

### Major strengths

- Waits are short.
`,
    right: `## Being healthy

Grade: 2

### Major strengths

- Waits are short.

### Important weaknesses and areas for development

- Few children walk to school.
`,
  },
  *check(body) {
    const { section } = body;
    // What a heading that only nearly names an area has to list is not known for sure.
    if (!section.naming.exact || !section.area?.evidence || section.isSwallowed) return;
    const missing = KINDS.filter((kind) => body.evidence.every((group) => group.kind !== kind));
    if (missing.length === 0) return;
    const headings = typedHeadings(body);
    const untyped: EvidenceKind[] = [];
    for (const kind of missing) {
      const typed = headings.find((heading) => heading.kind === kind)?.paragraph;
      if (!typed) untyped.push(kind);
      else yield { at: typed.content, values: { body, kinds: [kind], typed, othersTyped: false } };
    }
    const othersTyped = headings.some(({ kind }) => !untyped.includes(kind));
    if (untyped.length > 0) yield { at: section.naming.name, values: { body, kinds: untyped, othersTyped } };
  },
  message({ kinds, typed }, { framework: { data } }) {
    if (typed)
      return `This line has the wording of a heading but is not marked as one. Put “${'#'.repeat(GROUP_LEVEL)} ” in front of it.`;
    const [first, second] = kinds.map((kind) => `“${data.evidence[kind].label}”`);
    return second
      ? `This section has neither a heading ${first} nor a heading ${second}. Add them, each with its list or with “${NONE}”`
      : `This section has no heading ${first}. Add it with its list, or with “${NONE}”`;
  },
  toDo: ({ kinds }) => kinds.length,
  fixes({ values: { body, kinds, typed, othersTyped } }, letter) {
    if (typed)
      return [
        {
          title: `Make “${typed.content.text}” a heading`,
          // What stands below it becomes a list, with faults of its own that nobody has seen yet.
          safe: false,
          changes: [headingLine(typed)],
        },
      ];
    const names = kinds.map((kind) => `“${letter.framework.data.evidence[kind].label}”`).join(' and ');
    const fixes = [
      {
        title: `Insert ${names}`,
        // In a final letter a heading with nothing below it would be the next fault. Where the other heading is still
        // a mere line, the place is not known.
        safe: letter.status === 'draft' && !othersTyped,
        changes: writeGroups(letter, body, kinds),
      },
      {
        title: `Insert ${names} with “${NONE}”`,
        safe: false,
        changes: writeGroups(letter, body, kinds, NONE),
      },
    ];
    return fixes.map((fix) => keepingBlocks(fix, letter));
  },
});
