import type { HeaderBlock } from '../../syntax/header';
import { linesOf, readsAs, type Written } from './unit';
import { trimEnd } from './white';

/** The header without spaces at the ends of its lines, as far as it then says the same; comments and order stay. */
export function writeHeader(block: HeaderBlock): Written | undefined {
  const lines = linesOf(block).map(trimEnd);
  const again = readsAs('header', lines);
  if (again?.kind !== 'header' || again.document.errors.length > 0) return undefined;
  const [before, after] = [contentOf(block), contentOf(again)];
  return before !== undefined && before === after ? { lines } : undefined;
}

/** All that a header says, spaces at the ends of lines left aside; nothing when that is not certain. */
function contentOf({ document }: HeaderBlock): string | undefined {
  try {
    return JSON.stringify(document.toJS(), (_, value: unknown) =>
      typeof value === 'string' ? value.split('\n').map(trimEnd).join('\n') : value,
    );
  } catch {
    return undefined;
  }
}
