import type { EvidenceGroup } from '../../letter/evidence/evidence';
import { pointWords, Repeats } from '../../letter/evidence/repeats';
import type { Section } from '../../letter/section/section';
import type { SectionBody } from '../../letter/section/sectionBody';
import type { Item } from '../../syntax/item';
import type { Passage } from '../../syntax/passage';
import type { Paragraph } from '../../syntax/plain';
import { memoize } from '../../text/memoize';
import type { SpanAnchor, Span } from '../../text/span';
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
  title: 'Repeated point',
  why: 'A repeated point was copied and not changed, or moved and not deleted. A point that is both a strength and a weakness contradicts itself.',
  remedy: 'Remove or reword one of them.',
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
  *check(letter) {
    const assessed = new Set(letter.assessments.map(({ section }) => section));
    const bodies = letter.bodies.filter(({ section }) => assessed.has(section));
    const passages: Passage[] = [];
    for (const { evidence } of bodies)
      for (const group of evidence) for (const passage of group.passages) passages.push(passage);
    const repeated = repeatsOf(letter.memory).among(passages);
    if (repeated.length === 0) return;
    const inLetter = new Map<string, Place>();
    let inSection = new Map<string, Place>();
    let section: Section | undefined;
    for (const later of placesOf(repeated, bodies)) {
      if (later.section !== section) inSection = new Map();
      section = later.section;
      const words = wordsOf(later.point.anchor, later.point.text);
      if (words === '') continue;
      const first = inSection.get(words) ?? (isLong(words) ? inLetter.get(words) : undefined);
      if (first)
        yield {
          at: later.point,
          values: { first, later },
          related: [{ at: first.point, message: 'The point is first made here' }],
        };
      else {
        inSection.set(words, later);
        inLetter.set(words, later);
      }
    }
  },
  message({ first, later }) {
    const list = first.group.heading.title.text;
    if (first.section !== later.section)
      return `This point is already under “${list}” in “${first.section.naming.name.text}”. Remove or reword one of them.`;
    return first.group.kind === later.group.kind
      ? `This point is already in the same list. Remove or reword one of them.`
      : `This point is also under “${list}” in the same section. It cannot be both. Remove one of them.`;
  },
});

/** Counted from one version of a text to the next: to count anew at every key takes a step for each line. */
const repeatsOf = memoize((_memory: object) => new Repeats());

/** Where the points stand that count as such: items, and in a list without any the paragraphs. All in order. */
function* placesOf(points: readonly (Item | Paragraph)[], bodies: readonly SectionBody[]): Iterable<Place> {
  let next = 0;
  for (const { section, evidence } of bodies)
    for (const group of evidence) {
      const { end } = group.passages.at(-1)!.blocks.at(-1)!;
      const paragraphs = group.items.length === 0 ? new Set(group.paragraphs) : undefined;
      for (; next < points.length && points[next]!.end <= end; next++) {
        const point = points[next]!;
        if (point.kind === 'item') yield { section, group, point: point.body };
        else if (paragraphs?.has(point)) yield { section, group, point: point.content.trim() };
      }
    }
}

const wordsOf = memoize((_block: SpanAnchor, text: string): string => pointWords(text));

function isLong(words: string): boolean {
  return words.split(' ').length >= LEAST_WORDS;
}
