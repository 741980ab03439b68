import { nextLine } from '../../text/lines';
import type { Change, DirectiveName } from '../rule';
import { Span } from '../../text/span';

/** Takes a name out of its directive, or the whole directive when it is the only one, with the line it stood on. */
export function remove({ directive, name }: DirectiveName): Change {
  const { comment, names } = directive;
  if (name && names.length > 1) {
    const index = names.indexOf(name);
    const span =
      index > 0
        ? new Span(name.anchor, names[index - 1]!.to, name.to)
        : new Span(name.anchor, name.from, names[1]!.from);
    return { span, newText: '' };
  }
  const { anchor, from, to } = comment;
  const { text } = anchor;
  const alone = text.slice(0, from).trim() === '' && text.slice(to).trim() === '';
  if (alone) return { span: new Span(anchor, 0, text.length), newText: '' };
  let start = from;
  while (start > 0 && text[start - 1] === ' ') start--;
  const wholeLine = start === 0 || /[\r\n]/.test(text[start - 1]!);
  return {
    span: new Span(anchor, wholeLine ? start : from - (from - start), wholeLine ? nextLine(text, to) : to),
    newText: '',
  };
}
