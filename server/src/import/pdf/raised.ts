import { superscript } from '../../text/figures';
import type { PagePiece } from './page';

/** Small figures above the line stay apart from those on it. */
export function raised(text: string, { y, size }: PagePiece, line: number, usual: number): string {
  const isRaised = size < usual * 0.85 && y < line - usual * 0.15 && /^\s*\d+\s*$/.test(text);
  return isRaised ? superscript(text) : text;
}
