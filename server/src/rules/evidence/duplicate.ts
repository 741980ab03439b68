import type { EvidenceGroup } from '../../letter/evidence';
import { bare } from '../../letter/bare';
import { saysNone } from '../../letter/evidence';
import type { Section } from '../../letter/section';
import { nameKey } from '../../text/key';
import type { Item } from '../../syntax/item';
import { rule } from '../rule';

/** Shorter items ("Waiting times.") may well stand in two sections. */
const LEAST_WORDS = 6;

interface Place {
  readonly section: Section;
  readonly group: EvidenceGroup;
  readonly item: Item;
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
        const words = wordsOf(later.item);
        if (words === '') continue;
        const first = inSection.get(words) ?? (isLong(words) ? inLetter.get(words) : undefined);
        if (first)
          yield {
            at: later.item.body,
            values: { first, later },
            related: [{ at: first.item.body, message: 'The point stands here first' }],
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

function* placesIn(section: Section): Iterable<Place> {
  for (const group of section.evidence) for (const item of group.items) yield { section, group, item };
}

/** An item as its words alone, in lower case with single spaces; nothing when it only says that there is none. */
function wordsOf({ body }: Item): string {
  if (saysNone(body.text)) return '';
  return nameKey(bare(body.text).replace(/[^\p{L}\p{M}\p{N}%£$€]+/gu, ' '));
}

function isLong(words: string): boolean {
  return words.split(' ').length >= LEAST_WORDS;
}
