import type { Header } from '../../letter/header/header';
import { HEADER_KEYS } from '../../letter/header/headerKeys';
import type { Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import type { Span } from '../../text/span';
import type { Change } from '../change';
import { endOfLine } from '../../letter/header/endOfLine';

/** A key at the left margin with the lines that say its value. */
export interface NewKey {
  readonly name: string;
  /** `["council: Northmere"]`, `["to:", "  name: Ms A Rowan"]` */
  readonly lines: readonly string[];
}

/** Is the header written in lines, so that others can be put between them? */
export function isInLines({ block: { yaml } }: Header): boolean {
  return !yaml.text.trimStart().startsWith('{');
}

/** Puts keys in their usual places among those that are there. */
export function insertKeys(header: Header, keys: readonly NewKey[], letter: Letter): Change[] {
  const end = lineEndOf(letter);
  const places = new Map<number, { span: Span; lines: string[]; first: boolean }>();
  for (const { name, lines } of keys) {
    const before = [...header.entries].reverse().find((entry) => order(entry.name) < order(name));
    const { yaml } = header.block;
    const span = before
      ? endOfLine(before.value.to > before.key.to ? before.value : before.key)
      : yaml.part(0, 0);
    const place = places.get(span.start) ?? { span, lines: [], first: !before };
    place.lines.push(...lines);
    places.set(span.start, place);
  }
  return [...places.values()].map(({ span, lines, first }) => ({
    span,
    newText: first ? lines.map((line) => line + end).join('') : lines.map((line) => end + line).join(''),
  }));
}

/** Keys that there are not come first, so that nothing is put after them. */
function order(name: string): number {
  const index = HEADER_KEYS.findIndex((key) => key.name === name);
  return index < 0 ? Infinity : index;
}
