import type { Line } from '../lines';

/** A word that the print divides at a line's end. */
export interface JoinedWord {
  /** 0-based line of the source on which it begins. */
  readonly source: number;
  /** The two pieces as printed, without the line end between. */
  readonly printed: string;
  readonly written: string;
  /** False when the hyphen was kept and may be no more than the printer's. */
  readonly sure: boolean;
}

/**
 * Puts words together that are divided at a line's end. The hyphen is left out only when the letter has the word
 * without it elsewhere, and not with it; all other hyphens may be the word's own and stay. "Pre-" before "and" is no
 * divided word.
 */
export function joinHyphens(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly words: readonly JoinedWord[];
} {
  if (!lines.some(({ text }) => endsInHyphen(text))) return { lines, words: [] };
  const known = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? []));
  const out: Line[] = [];
  const words: JoinedWord[] = [];
  const left = [...lines];
  for (let at = 0; at < left.length; at++) {
    const line = left[at]!;
    const next = left[at + 1];
    const head = next && endsInHyphen(line.text) && !line.text.includes('\t') ? headOf(next.text) : '';
    if (!next || head === '') {
      out.push(line);
      continue;
    }
    const tail = tailOf(line.text);
    const token = next.text.slice(0, tokenEnd(next.text));
    const { written, sure } = join(tail, line.text.at(-1)!, head, known);
    const before = line.text.slice(0, line.text.length - tail.length - 1);
    words.push({ source: line.source, printed: `${tail}${line.text.at(-1)!}${head}`, written, sure });
    out.push({ ...line, text: before + written + token.slice(head.length) });
    const rest = next.text.slice(token.length).trim();
    if (rest === '') at++;
    else left[at + 1] = { ...next, text: rest };
  }
  return { lines: out, words };
}

const SOFT = '\u00AD';
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

function join(
  tail: string,
  hyphen: string,
  head: string,
  known: ReadonlySet<string>,
): { written: string; sure: boolean } {
  const plain = tail + head;
  const hyphened = tail + hyphen + head;
  if (hyphen === SOFT) return { written: plain, sure: true };
  if (tail.includes('-') || known.has(`${tail}-${head}`.toLowerCase()))
    return { written: hyphened, sure: true };
  return tail.length > 1 && known.has(plain.toLowerCase())
    ? { written: plain, sure: true }
    : { written: hyphened, sure: false };
}

function endsInHyphen(text: string): boolean {
  return /[-\u2010\u00AD]$/.test(text.slice(-1)) && /\p{L}/u.test(text.slice(-2, -1));
}

/** The letters at the beginning of the next line; nothing when it does not go on with a word. */
function headOf(text: string): string {
  if (text.includes('\t') || /^(?:and|or|to|o)(?!\p{L})/u.test(text)) return '';
  return /^\p{Ll}\p{L}*/u.exec(text)?.[0] ?? '';
}

/** The letters, and hyphens between them, before the hyphen at the end. */
function tailOf(text: string): string {
  let from = text.length - 1;
  while (from > 0 && /[\p{L}-]/u.test(text[from - 1]!)) from--;
  return text.slice(from, -1);
}

function tokenEnd(text: string): number {
  const space = text.search(/\s/);
  return space < 0 ? text.length : space;
}
