import type { Piece } from './page';

/** Small figures above the line stay apart from those on it: "10³" is not 103. */
export function raised(text: string, { y, size }: Piece, line: number, usual: number): string {
  const isRaised = size < usual * 0.85 && y < line - usual * 0.15 && /^\s*\d+\s*$/.test(text);
  return isRaised ? superscript(text) : text;
}

/** Figures as the raised ones of Unicode. */
export function superscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}
