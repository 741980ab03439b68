import type { EvidenceKind } from '../framework/framework';
import type { SectionBody } from '../letter/section/sectionBody';

/** "2 strengths, 1 weakness" */
export function counts(body: SectionBody): string {
  const strengths = countOf(body, 'strengths');
  const weaknesses = countOf(body, 'weaknesses');
  return `${strengths} ${strengths === 1 ? 'strength' : 'strengths'}, ${weaknesses} ${weaknesses === 1 ? 'weakness' : 'weaknesses'}`;
}

/** Points of a list; a list that says "none" has none. A paragraph in a point's place counts as one. */
export function countOf(body: SectionBody, kind: EvidenceKind): number {
  return body
    .evidenceOf(kind)
    .reduce((sum, { none, items, paragraphs }) => sum + (none ? 0 : items.length || paragraphs.length), 0);
}
