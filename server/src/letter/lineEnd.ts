import type { Letter } from './letter';

/** The letter's own line end, as its first line has it; what inserted text uses (T05). */
export function lineEndOf({ blocks }: Pick<Letter, 'blocks'>): string {
  for (const { text } of blocks) {
    const at = text.search(/[\r\n]/);
    if (at >= 0) return text.startsWith('\r\n', at) ? '\r\n' : text[at]!;
  }
  return '\n';
}
