import type { Span } from '../text/span';

/** A value of the header without the quotation marks around it. */
export function inQuotes(value: Span): Span {
  const { text } = value;
  return text.length > 1 && /^(["']).*\1$/s.test(text) ? value.part(1, text.length - 1) : value;
}
