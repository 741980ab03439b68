import type { CompletionPlace } from './place';

/** The cursor in a comment that may be a directive. */
interface DirectivePlace {
  /** What stands between the comment's opening mark and the cursor. */
  readonly typed: string;
  /** What stands after the cursor, up to the comment's end if it has one. */
  readonly rest: string;
  readonly closed: boolean;
}

/** Where a comment says nothing. */
const UNREAD: ReadonlySet<string> = new Set(['code', 'header']);

export function directivePlaceAt({
  block,
  before,
  after,
  offset,
}: CompletionPlace): DirectivePlace | undefined {
  if (!block || UNREAD.has(block.kind)) return undefined;
  // Not on later lines of a comment: where it has no end yet, these are prose.
  const open = before.lastIndexOf('<!--');
  if (open < 0 || before.includes('-->', open)) return undefined;
  const own = block.kind === 'comment';
  if (!own && isInCodeSpan(before, open)) return undefined;
  const below = own ? block.text.slice(offset - block.start) : after;
  const end = below.indexOf('-->');
  // A comment that begins before this one has ended means that this one has no end yet.
  const next = below.indexOf('<!--');
  const closed = end >= 0 && (next < 0 || end < next);
  return { typed: before.slice(open + 4), rest: closed ? below.slice(0, end) : after, closed };
}

function isInCodeSpan(text: string, at: number): boolean {
  return text.slice(0, at).split('`').length % 2 === 0;
}
