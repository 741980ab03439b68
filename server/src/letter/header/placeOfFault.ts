import type { Header, HeaderEntry, HeaderFault } from './header';
import { Span } from '../../text/span';
import { endOfLine } from './endOfLine';

/**
 * Where a fault is marked: from the parser's position to the end of that line. A quotation without an end is marked
 * at its beginning, since the parser notices it only at the end of the header.
 */
export function placeOfFault(fault: HeaderFault, header: Header): { at: Span; line: string } {
  const at = fault.message.includes('closing') ? (openQuote(header.entries, fault) ?? fault.at) : fault.at;
  const { anchor } = at;
  let from = at.from;
  // At the end of the header there is nothing to mark: what stands before it is where it goes wrong.
  if (from >= header.block.yaml.to || anchor.text.slice(from, endOfLine(at).to).trim() === '')
    from = lineStart(anchor.text, anchor.text.slice(0, from).trimEnd().length);
  const mark = new Span(anchor, from, endOfLine(new Span(anchor, from, from)).to).trim();
  const start = lineStart(anchor.text, from);
  return { at: fault.code === 'UNCLOSED' ? fault.at : mark, line: anchor.text.slice(start, mark.to) };
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function openQuote(entries: readonly HeaderEntry[], fault: HeaderFault): Span | undefined {
  for (const { key, value, entries: below } of entries) {
    const inner = below && openQuote(below, fault);
    if (inner) return inner;
    for (const span of [key, value]) if (/^["']/.test(span.text) && reaches(span, fault.at)) return span;
  }
  return undefined;
}

/** Only blank space is left between the quotation and the place where its end is missed. */
function reaches(span: Span, at: Span): boolean {
  return span.from < at.from && span.anchor.text.slice(span.to, at.from).trim() === '';
}
