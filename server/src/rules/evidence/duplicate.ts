import { bare } from '../../letter/bare';
import { saysNone, type EvidenceGroup } from '../../letter/evidence';
import type { Section } from '../../letter/section';
import { nameKey } from '../../text/key';
import { remember } from '../../text/remember';
import type { Anchor, Span } from '../../text/span';
import { rule } from '../rule';

/** Shorter points ("Waiting times.") may well stand in two sections. */
const LEAST_WORDS = 6;

interface Place {
  readonly section: Section;
  readonly group: EvidenceGroup;
  readonly point: Span;
}

export default rule<{ first: Place; later: Place }>({
  code: 'evidence/duplicate',
  scope: 'letter',
  severity: 'warning',
  title: 'The same point twice',
  why: 'A point that stands twice was copied and not changed, or moved and not removed. As a strength and a weakness at once it contradicts itself.',
  remedy: 'Remove the one that is too many, or write what was meant in its place.',
  example: {
    wrong: `## Being healthy

### Major strengths

- Waits are short.
- Schools are keen.
- Waits are short.
`,
    right: `## Being healthy

### Major strengths

- Waits are short.
- Schools are keen.
`,
  },
  *check({ assessments }) {
    const sections = assessments.flatMap(({ section }) => section ?? []).sort((a, b) => a.start - b.start);
    const inLetter = new Map<string, Place>();
    for (const section of sections) {
      const inSection = new Map<string, Place>();
      for (const later of placesIn(section)) {
        const words = wordsOf(later.point.anchor, later.point.text);
        if (words === '') continue;
        const first = inSection.get(words) ?? (isLong(words) ? inLetter.get(words) : undefined);
        if (first)
          yield {
            at: later.point,
            values: { first, later },
            related: [{ at: first.point, message: 'The point stands here first' }],
          };
        else {
          inSection.set(words, later);
          inLetter.set(words, later);
        }
      }
    }
  },
  message({ first, later }) {
    const list = first.group.heading.title.text;
    if (first.section !== later.section)
      return `This point already stands under “${first.section.naming.name.text}”, “${list}”. Remove one of the two, or write what was meant here.`;
    return first.group.kind === later.group.kind
      ? `This point already stands in the same list, “${list}”. Remove one of the two, or write what was meant here.`
      : `This point also stands under “${list}” of the same section. It cannot be both: remove one of the two.`;
  },
});

/** The points of a section: items, and in a list without any the paragraphs that stand for them. */
function* placesIn(section: Section): Iterable<Place> {
  for (const group of section.evidence) {
    const items = group.items.map(({ body }) => body);
    const points = items.length > 0 ? items : group.paragraphs.map(({ content }) => content.trim());
    for (const point of points) yield { section, group, point };
  }
}

/** A point as its words alone, in lower case with single spaces; nothing when it only says that there is none. */
const wordsOf = remember((_block: Anchor, text: string): string =>
  saysNone(text) ? '' : nameKey(bare(text).replace(/[^\p{L}\p{M}\p{N}%£$€]+/gu, ' ')),
);

function isLong(words: string): boolean {
  return words.split(' ').length >= LEAST_WORDS;
}
