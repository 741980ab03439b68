import { lineEndOf } from '../letter/lineEnd';
import type { Letter } from '../letter/letter';
import type { Block } from '../syntax/blocks';
import { contentEnd, nextLine } from '../text/lines';
import { Span } from '../text/span';
import { familyOf, type Finding } from './rule';
import type { Fix } from '../edits/change';

/** The ways to suppress a finding by a directive in the letter, the narrowest first. */
export function suppressionFixes({ at, code, rule }: Finding, letter: Letter): Fix[] {
  // What is said of such comments is put right by changing them.
  if (rule.scope === 'suppression' || isHeaderUnread(letter)) return [];
  const block = letter.blocks.find((one) => one === at.anchor);
  const what = `“${rule.title}”`;
  const fixes: (Fix | undefined)[] = [
    // After a comment that is open, another one would be a part of it.
    block && familyOf(code) !== 'comment'
      ? suppressLine(block, at, code, letter, `Ignore ${what} on this line`)
      : undefined,
    suppressSection(at, code, letter, `Ignore ${what} in this section`),
    suppressLetter(code, letter, `Ignore ${what} in this letter`),
    suppressLetter(familyOf(code), letter, `Ignore all “${familyOf(code)}” rules in this letter`),
  ];
  return fixes.filter((fix) => fix !== undefined);
}

/** Does the text begin with what may be a header below blank lines? A comment could come to stand in it or above it. */
function isHeaderUnread({ blocks, header }: Letter): boolean {
  const first = blocks.find(({ kind }) => kind !== 'bom' && kind !== 'blank');
  return !header && first?.kind === 'break' && first.text.startsWith('---');
}

/** A comment above a heading or paragraph; after a line that nothing may be put above. */
function suppressLine(block: Block, at: Span, name: string, letter: Letter, title: string): Fix | undefined {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      if (at.from < nextLine(block.text, 0) && !isField(at, letter)) {
        const end = lineEndOf(letter).repeat(2);
        return insert(title, new Span(block, 0, 0), `<!-- apa-disable-next-line ${name} -->${end}`);
      }
      // A line below a heading's words is one only as long as nothing else stands on it.
      return block.kind === 'heading' ? undefined : behindLine(block, at, name, title);
    }
    case 'item':
      return behindLine(block, at, name, title);
    case 'table': {
      const row = block.rows.find(({ line }) => line.from <= at.from && at.from <= line.to);
      const cell = row?.isDelimiter === false ? row.cells[row.cells.length - 1] : undefined;
      return cell && insert(title, cell.part(cell.to - cell.from), ` <!-- apa-disable-line ${name} -->`);
    }
    default:
      return undefined;
  }
}

/** Fields stand below one another, and nothing between them. */
function isField({ anchor, from }: Span, { sections }: Letter): boolean {
  return sections.some(({ fields }) =>
    fields.some(({ line }) => line.anchor === anchor && line.from <= from && from <= line.to),
  );
}

function behindLine(block: Block, at: Span, name: string, title: string): Fix {
  const to = contentEnd(block.text, at.from, nextLine(block.text, at.from));
  return insert(title, new Span(block, to, to), ` <!-- apa-disable-line ${name} -->`);
}

function suppressSection(at: Span, name: string, letter: Letter, title: string): Fix | undefined {
  const body = letter.bodies.find(({ start, end }) => start <= at.start && at.start < end);
  const last = body?.blocks.findLast((block) => block.kind !== 'blank') ?? body?.section.heading;
  // After these a comment could become a part of what they hold.
  if (!body || !last || last.kind === 'code' || (last.kind === 'comment' && !last.closed)) return undefined;
  const end = lineEndOf(letter);
  const { content } = last;
  return {
    title,
    safe: false,
    changes: [
      { span: new Span(body.section.heading, 0, 0), newText: `<!-- apa-disable ${name} -->${end}${end}` },
      { span: content.part(content.to - content.from), newText: `${end}${end}<!-- apa-enable ${name} -->` },
    ],
  };
}

/** A comment at the top, after the header. */
function suppressLetter(name: string, letter: Letter, title: string): Fix | undefined {
  const end = lineEndOf(letter);
  const comment = `<!-- apa-disable-file ${name} -->`;
  const { header } = letter;
  if (!header) return insert(title, letter.origin, `${comment}${end}${end}`);
  if (!header.block.closed) return undefined;
  const { content } = header.block;
  return insert(title, content.part(content.to - content.from), `${end}${end}${comment}`);
}

function insert(title: string, span: Span, newText: string): Fix {
  return { title, safe: false, changes: [{ span, newText }] };
}
