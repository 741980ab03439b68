import { BlockBase } from './block';

/** A byte order mark at the very beginning: kept, and not a part of the first line's words (T08). */
export class ByteOrderMark extends BlockBase {
  readonly kind = 'bom';
}

/** Lines without words. */
export class Blank extends BlockBase {
  readonly kind = 'blank';
}

/** Prose, fields, or anything that is nothing else. */
export class Paragraph extends BlockBase {
  readonly kind = 'paragraph';
}

/** Fenced or indented code: never searched for anything. */
export class Code extends BlockBase {
  readonly kind = 'code';
}

/** A block of HTML: never searched for anything. */
export class Html extends BlockBase {
  readonly kind = 'html';
}

/** Lines quoted by `>`: another's words, never searched for judgements. */
export class Quote extends BlockBase {
  readonly kind = 'quote';
}

/** A line of dashes, stars or underscores. */
export class Break extends BlockBase {
  readonly kind = 'break';
}

/** A line that a merge left behind: `<<<<<<<`, `=======` or `>>>>>>>`. */
export class Conflict extends BlockBase {
  readonly kind = 'conflict';
}
