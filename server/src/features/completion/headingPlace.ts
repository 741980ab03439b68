import type { OffsetRange } from '../../text/span';
import { apart, type CompletionPlace } from './place';

/** Where a heading is being typed, or may be. */
interface HeadingPlace {
  /** The hashes typed so far; 0 on an empty line. */
  readonly level: number;
  /** From the hashes to the end of the heading's words, without a grade or hashes after them. */
  readonly range: OffsetRange;
  /** Hashes and spaces as typed. */
  readonly marker: string;
}

export function headingPlaceAt(place: CompletionPlace): HeadingPlace | undefined {
  const { block, line, offset, before, letter } = place;
  if (place.free) return { level: 0, range: { start: offset, end: offset }, marker: '' };
  if (block?.kind !== 'heading' || block.form === 'setext') return undefined;
  const hashes = block.marker.end;
  const naming = letter.sections.find(({ heading }) => heading === block)?.naming;
  const end = naming?.grade ? naming.name.end : block.title.end;
  // After the name is the grade's place.
  if (offset < hashes || (naming?.grade && offset > end)) return undefined;
  const start = block.marker.start;
  const title = block.title.isEmpty ? offset : Math.min(block.title.start, offset);
  return {
    level: block.level,
    range: { start, end: Math.max(offset, end) },
    marker: before.slice(start - line.start, title - line.start),
  };
}

/** A heading as it is written here, and what it is compared with: the hashes are replaced with the words. */
export function headingText(
  place: CompletionPlace,
  { marker, level }: HeadingPlace,
  hashes: string,
  words: string,
): { text: string; filter?: string } {
  const text = `${hashes} ${words}`;
  if (level === 0) return { text: apart(place, text) };
  return { text, filter: text.startsWith(marker) ? text : marker + words };
}
