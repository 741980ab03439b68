import { escapeHtml } from '../html/escape';
import { clean, oneLine } from '../safe';

/** Text of a letter as HTML, on one line. */
export function shown(text: string): string {
  return escapeHtml(oneLine(clean(text)));
}
