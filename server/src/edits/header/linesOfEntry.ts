import type { HeaderEntry } from '../../letter/header/header';
import { nextLine } from '../../text/lines';
import { Span } from '../../text/span';

/**
 * The lines of an entry with their line ends; nothing when something else stands on them too, as in `{…}` or after
 * the `-` of a list.
 */
export function linesOf({ key, value }: HeaderEntry): Span | undefined {
  const { anchor } = key;
  let from = key.from;
  while (from > 0 && ' \t'.includes(anchor.text[from - 1]!)) from--;
  if (from > 0 && !'\r\n'.includes(anchor.text[from - 1]!)) return undefined;
  const last = Math.max(key.to, value.to);
  const to = nextLine(anchor.text, last);
  return /^:?\s*$/.test(anchor.text.slice(last, to)) ? new Span(anchor, from, to) : undefined;
}
