import { Span } from '../../text/span';

/** The empty span at the end of the line that a span ends on, before its line end. */
export function endOfLine({ anchor, to }: Span): Span {
  const rest = anchor.text.slice(to);
  const end = rest.search(/[\r\n]/);
  const at = end < 0 ? anchor.text.length : to + end;
  return new Span(anchor, at, at);
}
