import { commentsIn, withoutCode } from '../../letter/directive';
import type { Block } from '../../syntax/blocks';
import { Span } from '../../text/span';
import type { Change, Fix } from '../../edits/change';
import { rule, type Hit } from '../rule';

interface Slip {
  readonly kind: keyof typeof MESSAGES;
  /** What is meant for the mark at the end. */
  readonly closing?: Span;
}

const MESSAGES = {
  marks: 'This is not a valid comment, so it will be printed. Start it with <!-- and end it with -->.',
  nested:
    'This comment starts inside another one. Both end at the first -->, and the rest is printed. End the outer comment before this one starts.',
  end: 'This --> ends a comment that was never started, so the words before it will be printed. Add <!-- where the comment starts.',
  indented: 'This comment is indented by four spaces, so it will be printed. Remove the spaces.',
};

export default rule<Slip>({
  code: 'comment/slip',
  scope: 'block',
  severity: 'error',
  title: 'Mistyped comment',
  why: 'A comment starts with <!-- and ends with -->. With a long dash, a missing hyphen or a space inside these characters it is not a comment, and it is printed. If one comment is inside another, both end at the first -->, and the rest is printed.',
  remedy: 'Start the comment with <!-- and end it with -->.',
  example: {
    wrong: '## Being healthy\n\nGrade: 3\n\n<!— ask the health team —>\n',
    right: '## Being healthy\n\nGrade: 3\n\n<!-- ask the health team -->\n',
  },
  check: (block) => (MARK.test(block.text) ? slipsIn(block) : []),
  message: ({ kind }) => MESSAGES[kind],
  fixes({ at, values: { kind, closing } }) {
    const fix = (title: string, ...changes: Change[]): Fix[] => [{ title, safe: false, changes }];
    if (kind === 'nested')
      return fix('End the comment above with -->', { span: at.part(0, 0), newText: '--> ' });
    if (kind === 'indented')
      return fix('Remove the spaces', { span: new Span(at.anchor, 0, at.from), newText: '' });
    if (!closing) return [];
    return fix('Change to a comment', { span: at, newText: '<!--' }, { span: closing, newText: '-->' });
  },
});

const WITH_WORDS: ReadonlySet<Block['kind']> = new Set([
  'paragraph',
  'item',
  'heading',
  'table',
  'html',
  'quote',
  'comment',
]);

/** Without one of these there is nothing to look for. */
const MARK = /[!！]|<-|-->/;

/** What is meant for <!--: in pointed brackets of any kind, with dashes of any kind, with spaces among them. */
const OPENING = /(?:[<‹＜«]|&lt;) ?[!！] ?[-‐‑–—−](?: ?[-‐‑–—−])*|<-{2,}(?=\s)|(?<![\w<!])!--(?=\s)/g;

/** One that begins with a bracket and a sign of exclamation can be nothing else. */
const SURE = /[!！]/;

/** What is meant for -->. */
const CLOSING = /(?<![-‐‑–—−] ?)[-‐‑–—−](?: ?[-‐‑–—−])* ?(?:[>›＞»]|&gt;)/;

/** A mark by itself that ends the block, with white space of any width around it. */
const LAST_MARK = /(?<![^\s\u200B-\u200D\u2060])-->(?=[\s\u200B-\u200D\u2060]*$)/;

/** In a heading, one in a point too, it may be an arrow. */
const IN_HEADING = /^[^\p{L}\p{N}#]*#{1,6}\s/u;

function* slipsIn(block: Block): Iterable<Hit<Slip>> {
  const inner = [...nested(block)];
  yield* inner;
  yield* indented(block);
  if (!WITH_WORDS.has(block.kind)) return;
  const text = withoutComments(block);
  let isOpen = inner.length > 0;
  for (const { index, 0: mark } of text.matchAll(OPENING)) {
    const from = index + mark.length;
    const end = CLOSING.exec(text.slice(from));
    if (!SURE.test(mark) && !end) continue;
    isOpen = true;
    const closing = end ? new Span(block, from + end.index, from + end.index + end[0].length) : undefined;
    yield { at: new Span(block, index, from), values: { kind: 'marks', closing } };
  }
  const end = LAST_MARK.exec(text)?.index;
  if (
    end !== undefined &&
    !isOpen &&
    !IN_HEADING.test(
      text
        .slice(0, end)
        .split(/[\r\n]/)
        .at(-1)!,
    )
  )
    yield { at: new Span(block, end, end + 3), values: { kind: 'end' } };
}

/** A comment's text that holds the opening of another; a directive within a sentence about directives is one too. */
function* nested(block: Block): Iterable<Hit<Slip>> {
  for (const comment of commentsIn(block)) {
    const at = comment.text.indexOf('<!--', 4);
    if (at >= 0) yield { at: comment.part(at, at + 4), values: { kind: 'nested' } };
  }
}

/** A comment that is indented as code is, and printed as code is. */
function* indented(block: Block): Iterable<Hit<Slip>> {
  const at = block.kind === 'code' ? block.text.search(/\S/) : -1;
  if (at >= 0 && block.text.startsWith('<!--', at))
    yield { at: new Span(block, at, at + 4), values: { kind: 'indented' } };
}

/** The block's text with code and proper comments blanked, so that no mark in them counts. */
function withoutComments(block: Block): string {
  let text = withoutCode(block.text);
  for (const { from, to } of commentsIn(block))
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  const open = block.kind === 'comment' && !block.closed ? 0 : text.indexOf('<!--');
  return open < 0 ? text : text.slice(0, open);
}
