import type { GradeTable } from '../../letter/table/gradeTable';
import type { Block } from '../../syntax/blocks';
import { writeComment } from './comment';
import { writeHeader } from './header';
import { writeHeading } from './heading';
import { writeItem } from './item';
import { writeParagraph } from './paragraph';
import { writeTable } from './table';
import { linesOf, type Written } from './unit';

/** Where a block stands. */
interface BlockPosition {
  readonly grades?: GradeTable;
  /** Does the text begin with it? */
  readonly first: boolean;
  /** In how many items it stands. */
  readonly depth: number;
}

/** Lists in lists in lists: what stands deeper is left as it is. */
const DEEPEST = 6;

/** A block in the canonical form; nothing where it is left as it is, as code, HTML and quotations are. */
export function writeBlock(block: Block, { grades, first, depth }: BlockPosition): Written | undefined {
  if (depth > DEEPEST) return undefined;
  switch (block.kind) {
    case 'header':
      return depth === 0 ? writeHeader(block) : undefined;
    case 'heading':
      return writeHeading(block);
    case 'table':
      return writeTable(block, grades);
    case 'paragraph':
      return writeParagraph(linesOf(block));
    case 'item':
      return writeItem(block, (inside) => writeBlock(inside, { first: false, depth: depth + 1 }));
    case 'comment':
      return writeComment(block);
    case 'break':
      // At the beginning of a text three dashes open the header; in an item they would end it.
      return first || depth > 0 ? undefined : { lines: ['---'] };
    default:
      return undefined;
  }
}
