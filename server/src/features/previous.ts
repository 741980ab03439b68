import type { Letter } from '../letter/letter';
import type { Span } from '../text/span';
import { inQuotes } from './inQuotes';

/** The header's `previous`: the path as it is written and where it stands, without quotation marks. */
export function previousOf({ header, headerBroken }: Letter): { path: string; at: Span } | undefined {
  const entry = headerBroken ? undefined : header?.entry('previous');
  const path = entry?.text?.trim();
  return entry && path ? { path, at: inQuotes(entry.value) } : undefined;
}
