import type { Letter } from '../../letter/letter';
import type { Block } from '../../syntax/blocks';
import { nextLine } from '../../text/lines';
import { Span } from '../../text/span';
import type { DirectiveName } from '../../letter/directive';
import type { Change } from '../change';

/** Takes a name out of its directive, or the whole directive when it is the only one, with the line it stood on. */
export function removeDirective(
  { directive, name }: DirectiveName,
  { blocks }: Pick<Letter, 'blocks'>,
): Change[] {
  const { comment, names } = directive;
  if (name && names.length > 1) {
    const index = names.indexOf(name);
    const span =
      index > 0
        ? new Span(name.anchor, names[index - 1]!.to, name.to)
        : new Span(name.anchor, name.from, names[1]!.from);
    return [{ span, newText: '' }];
  }
  const { anchor, from, to } = comment;
  const { text } = anchor;
  const alone = text.slice(0, from).trim() === '' && text.slice(to).trim() === '';
  if (alone) {
    const blank = spareLine(
      blocks.findIndex((block) => block === anchor),
      blocks,
    );
    return [new Span(anchor, 0, text.length), ...(blank ? [blank] : [])].map((span) => ({
      span,
      newText: '',
    }));
  }
  let start = from;
  while (start > 0 && text[start - 1] === ' ') start--;
  const wholeLine = start === 0 || /[\r\n]/.test(text[start - 1]!);
  return [{ span: new Span(anchor, start, wholeLine ? nextLine(text, to) : to), newText: '' }];
}

/** The blank line that only kept a block apart from the next one, or, after the last one, from the one before. */
function spareLine(at: number, blocks: readonly Block[]): Span | undefined {
  const [before, after] = [blocks[at - 1], blocks[at + 1]];
  const isFirst = before === undefined || before.kind === 'bom';
  if (after?.kind === 'blank' && (isFirst || before.kind === 'blank'))
    return new Span(after, 0, nextLine(after.text, 0));
  if (after !== undefined || before?.kind !== 'blank') return undefined;
  const last = before.lines().at(-1);
  return last && new Span(before, last.from, before.text.length);
}
