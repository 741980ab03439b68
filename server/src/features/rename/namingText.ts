import type { Letter } from '../../letter/letter';
import type { Span } from '../../text/span';
import { proseOf } from '../mentions';

/** All text of a letter that names people and places: headings, prose, points and cells. */
export function namingText(letter: Letter): Span[] {
  return [
    ...letter.blocks.flatMap((block) =>
      block.kind === 'heading'
        ? [block.title]
        : block.kind === 'table'
          ? block.rows.flatMap(({ cells }) => cells)
          : [],
    ),
    ...proseOf(letter),
  ];
}
