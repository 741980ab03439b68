import type { Letter } from '../../letter/letter';
import type { Section } from '../../letter/section/section';
import type { Block } from '../../syntax/blocks';
import { upperBound } from '../../text/upperBound';
import { contentEnd, nextLine } from '../../text/lines';

/** Where the cursor is: 0-based UTF-16 offsets in the document, unless something else is said. */
export interface CompletionPlace {
  readonly letter: Letter;
  readonly offset: number;
  /** The block that the cursor's line belongs to; none on the empty line after the last line end. */
  readonly block?: Block;
  /** The block above the cursor's line, which may be the cursor's own. */
  readonly above?: Block;
  readonly line: CompletionLine;
  /** The line's text on either side of the cursor. */
  readonly before: string;
  readonly after: string;
  /** The section that the line belongs to; none in the introduction and in the closing. */
  readonly section?: Section;
  /** An empty line where a block can begin: not inside code, a comment or a list. Only those who ask get something there. */
  readonly free: boolean;
}

export interface CompletionLine {
  readonly start: number;
  /** Without its line end. */
  readonly text: string;
}

export function placeAt(letter: Letter, asked: number): CompletionPlace {
  const { blocks } = letter;
  const last = blocks[blocks.length - 1];
  const offset = Math.max(letter.origin.start, Math.min(asked, last?.end ?? 0));
  const index = upperBound(blocks.length, offset, (one) => blocks[one]!.start) - 1;
  const at = blocks[index];
  const block = at && (offset < at.end || holdsNextLine(at)) ? at : undefined;
  const line = block ? lineAt(block, offset) : { start: offset, text: '' };
  const above = block && line.start > block.start ? block : blocks[block ? index - 1 : index];
  return {
    letter,
    offset,
    block,
    above,
    line,
    before: line.text.slice(0, offset - line.start),
    after: line.text.slice(offset - line.start),
    section: sectionAt(letter, line.start),
    free:
      line.text === '' &&
      (block === undefined || block.kind === 'blank') &&
      !(block && blocks[index - 1]?.kind === 'item' && blocks[index + 1]?.kind === 'item'),
  };
}

/** Does the line right above the cursor's have words? Then what is put here needs a line between. */
export function touchesAbove({ above, line }: CompletionPlace): boolean {
  return above !== undefined && above.end === line.start && above.kind !== 'blank' && above.kind !== 'bom';
}

/** The words, a blank line apart from those right above. */
export function apart(place: CompletionPlace, words: string): string {
  return touchesAbove(place) ? `\n${words}` : words;
}

/** Is the line above all headings that stand below the section's own? */
export function isTopOf(
  { letter, line }: Pick<CompletionPlace, 'letter' | 'line'>,
  section: Section,
): boolean {
  const next = letter.headings.find(({ start }) => start > section.start);
  return line.start > section.heading.start && (!next || line.start < next.start);
}

/** Does an empty line at the text's end still belong to the block above it? */
function holdsNextLine(block: Block): boolean {
  if (block.kind === 'bom') return false;
  if (block.content.to === block.text.length) return true;
  if (block.kind === 'comment') return !block.closed;
  return block.kind === 'code' && isOpenFence(block.text);
}

function isOpenFence(text: string): boolean {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
  if (!fence) return false;
  const lines = text.trimEnd().split(/[\r\n]+/);
  const last = lines[lines.length - 1]!.trim();
  return lines.length < 2 || last.length < fence.length || [...last].some((mark) => mark !== fence[0]);
}

function lineAt({ start, text }: Block, offset: number): CompletionLine {
  const at = offset - start;
  let from = at;
  while (from > 0 && text[from - 1] !== '\n' && text[from - 1] !== '\r') from--;
  return { start: start + from, text: text.slice(from, contentEnd(text, from, nextLine(text, from))) };
}

function sectionAt({ sections, closing }: Letter, lineStart: number): Section | undefined {
  if (closing && closing.blocks[0]!.start <= lineStart) return undefined;
  return sections.findLast(({ start }) => start <= lineStart);
}
