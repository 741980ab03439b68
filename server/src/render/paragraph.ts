import type { Block } from '../syntax/blocks';
import type { Paragraph } from '../syntax/plain';
import { memoize } from '../text/memoize';
import type { Span } from '../text/span';
import { commentRanges, withoutComments } from './comments';
import type { LineEnds } from './inline';
import type { LineRole, LineRoles } from './lines';
import type { Markdown } from './markdown';
import { across, type RecordPlace } from './places';
import { clean } from './safe';
import type { ParagraphRole, TreeBlock } from './tree';

/** The lines of a paragraph as what they are printed as: lines of one role that follow one another belong together. */
export function paragraphBlocks(
  block: Paragraph,
  roles: LineRoles,
  markdown: Markdown,
  place: RecordPlace,
): TreeBlock[] {
  const ranges = commentRanges(block.text);
  const blocks: TreeBlock[] = [];
  let open:
    { readonly role: ParagraphRole; readonly lines: string[]; readonly first: Span; last: Span } | undefined;
  const add = (made: readonly TreeBlock[], first: Span, last: Span): void => {
    for (const one of made) place(one, across(first, last));
    blocks.push(...made);
  };
  const close = (): void => {
    if (open) add(textBlocks(block, open.role, open.lines.join('\n'), markdown), open.first, open.last);
    open = undefined;
  };
  for (const line of block.lines()) {
    const text = withoutComments(block.text, ranges, line.from, line.to);
    const isEmptied = text.trim() === '';
    const role: LineRole = isEmptied ? { kind: 'none' } : roles.of(line.start, line.end);
    if (role.kind !== 'paragraph') {
      if (!isEmptied) close();
      if (role.kind === 'grade') add([{ kind: 'grade', text: clean(role.text) }], line, line);
      continue;
    }
    if (!open || open.role !== role.role || standsAlone(role.role)) {
      close();
      open = { role: role.role, lines: [], first: line, last: line };
    }
    open.lines.push(text);
    open.last = line;
  }
  close();
  return blocks;
}

/** Names and offices below the valediction keep their lines; elsewhere only Markdown's own breaks are breaks. */
export function textBlocks(block: Block, role: ParagraphRole, text: string, markdown: Markdown): TreeBlock[] {
  const content = contentOf(block, text, role === 'signature' ? 'break' : 'space', markdown);
  return content.length > 0 ? [{ kind: 'paragraph', role, content }] : [];
}

const contentOf = memoize((_block: Block, text: string, lineEnds: LineEnds, markdown: Markdown) =>
  markdown.paragraph(text, lineEnds),
);

function standsAlone(role: ParagraphRole): boolean {
  return role === 'salutation' || role === 'valediction';
}
