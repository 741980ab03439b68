import type { Framework } from '../framework/framework';
import { readAreaHeading, readEvidenceHeading } from './heading';
import type { Line } from './lines';

/** What a line is by its type, where the print says which type it is in: a PDF does. */
export type LookOf = (line: Line) => 'section' | 'evidence' | 'text' | undefined;

/**
 * Learns from the headings whose words are known in which type this print has its headings: what is in the same type is
 * a heading too, whatever it says, and what is in the type of the text is none.
 */
export function typography(lines: readonly Line[], from: number, framework: Framework): LookOf {
  const letters = new Map<string, number>();
  for (const { type, text } of lines) if (type) letters.set(type, (letters.get(type) ?? 0) + text.length);
  if (letters.size < 2) return () => undefined;
  const [text] = [...letters].reduce((one, other) => (other[1] > one[1] ? other : one));
  const sections = new Set<string>();
  const evidence = new Set<string>();
  lines.forEach(({ type }, at) => {
    if (at < from || !type || type === text) return;
    if (readEvidenceHeading(lines, at, framework)?.sure) evidence.add(type);
    else if (readAreaHeading(lines, at, framework)?.names === 'area') sections.add(type);
  });
  return ({ type }) => {
    if (!type) return undefined;
    if (type === text) return sections.size > 0 ? 'text' : undefined;
    // Where both kinds of headings are in one type, it does not tell which one this is.
    if (sections.has(type) === evidence.has(type)) return undefined;
    return sections.has(type) ? 'section' : 'evidence';
  };
}
