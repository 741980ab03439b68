import type { EvidenceKind } from '../framework/framework';
import type { Section } from '../letter/section/section';

/** "2 strengths, 1 weakness" */
export function counts(section: Section): string {
  const strengths = countOf(section, 'strengths');
  const weaknesses = countOf(section, 'weaknesses');
  return `${strengths} ${strengths === 1 ? 'strength' : 'strengths'}, ${weaknesses} ${weaknesses === 1 ? 'weakness' : 'weaknesses'}`;
}

/** Points of a list; a list that says "none" has none. A paragraph in a point's place counts as one. */
export function countOf(section: Section, kind: EvidenceKind): number {
  return section
    .evidenceOf(kind)
    .reduce((sum, { none, items, paragraphs }) => sum + (none ? 0 : items.length || paragraphs.length), 0);
}
