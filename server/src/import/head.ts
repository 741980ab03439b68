import { looksLikeName, looksLikeRole, readAddressee, type Addressee } from './addressee';
import { readDate } from './date';
import { dateApart } from './dateApart';
import type { Line } from './lines';

/** What the header takes from above the salutation. */
export type HeadPart =
  | { readonly kind: 'letterhead'; readonly lines: readonly Line[] }
  | { readonly kind: 'date'; readonly lines: readonly Line[]; readonly date: string }
  | { readonly kind: 'from'; readonly lines: readonly Line[]; readonly from: string }
  | { readonly kind: 'to'; readonly lines: readonly Line[]; readonly to: Addressee };

export interface Head {
  /** In printed order; each kind once at most. */
  readonly parts: readonly HeadPart[];
  /** Index of the first line that is left for the body. */
  readonly end: number;
}

/** A stretch of the head before it is decided where its words can go; `unknown` may become letterhead. */
type Piece =
  Exclude<HeadPart, { kind: 'letterhead' }> | { readonly kind: 'unknown'; readonly lines: readonly Line[] };

const longestLetterheadWords = 40;

/**
 * Divides the lines above `start` into letterhead, date and addressee. The header holds one stretch of letterhead:
 * lines that are neither date nor addressee join it.
 */
export function readHead(lines: readonly Line[], start: number, salutation: string): Head {
  const texts: Line[] = [];
  const indexes: number[] = [];
  const afterBlank: boolean[] = [];
  const isDated = lines.slice(0, start).some(({ text }) => dateOf(text) !== undefined);
  let isApart = isDated;
  for (let at = 0; at < start; at++) {
    const line = lines[at]!;
    if (line.text === '') continue;
    const parts = isApart ? undefined : dateApart(line);
    isApart ||= parts !== undefined;
    for (const part of parts ?? [line]) {
      afterBlank.push(at === 0 || lines[at - 1]!.text === '');
      texts.push(part);
      indexes.push(at);
    }
  }
  const pieces = divide(texts, afterBlank, salutation);
  const last = pieces.findLastIndex((piece) => piece.kind !== 'unknown');
  if (last < 0 && texts.some((line) => isSentence(line.text))) return { parts: [], end: 0 };
  // Without a date or an addressee below it, an opening line is letterhead too; what follows them is the body's.
  const kept = last < 0 ? pieces : pieces.slice(0, last + 1);
  const used = kept.reduce((sum, piece) => sum + piece.lines.length, 0);
  return { parts: gatherLetterhead(kept), end: indexes[used] ?? start };
}

function divide(texts: readonly Line[], afterBlank: readonly boolean[], salutation: string): Piece[] {
  const dateAt = texts.findIndex((line) => dateOf(line.text) !== undefined);
  const fromAt = texts.findIndex((line) => /^from:\s+\S/i.test(line.text));
  const nameAt = findAddressee(texts, afterBlank, dateAt, salutation);
  const pieces: Piece[] = [];
  for (let at = 0; at < texts.length;) {
    const line = texts[at]!;
    let end = at + 1;
    if (at === dateAt) pieces.push({ kind: 'date', lines: [line], date: dateOf(line.text)! });
    else if (at === fromAt)
      pieces.push({ kind: 'from', lines: [line], from: line.text.replace(/^from:\s+/i, '') });
    else {
      const stops = [dateAt, fromAt, ...(at === nameAt ? [] : [nameAt])].filter((stop) => stop > at);
      end = Math.min(texts.length, ...stops);
      if (at === nameAt && stops.length === 0) end = addressEnd(afterBlank, at);
      const block = texts.slice(at, end);
      pieces.push(
        at === nameAt
          ? { kind: 'to', lines: block, to: readAddressee(block) }
          : { kind: 'unknown', lines: block },
      );
    }
    at = end;
  }
  return pieces;
}

/** Index of the addressee's first line, -1 if there is none: below the date, or else the last block above it. */
function findAddressee(
  texts: readonly Line[],
  afterBlank: readonly boolean[],
  dateAt: number,
  salutation: string,
): number {
  const names = texts.flatMap((line, at) =>
    at !== dateAt && looksLikeName(line.text, salutation) ? [at] : [],
  );
  const below = names.find((at) => at > dateAt);
  if (dateAt >= 0 && below !== undefined) return below;
  const named = names.findLast((at) => afterBlank[at]) ?? names.at(-1);
  if (named !== undefined) return named;
  const roles = texts.flatMap((line, at) => (at !== dateAt && looksLikeRole(line.text) ? [at] : []));
  const role = roles.find((at) => at > dateAt) ?? roles.at(-1);
  if (role === undefined) return -1;
  // Above a role, a line of a few words in the same block is a name without courtesy title.
  const above = texts[role - 1]?.text ?? '';
  const bareName =
    !afterBlank[role] &&
    role - 1 !== dateAt &&
    /^\p{Lu}[\p{L}.'\u2019-]*(?: \p{Lu}[\p{L}.'\u2019-]*){1,3}$/u.test(above);
  return bareName ? role - 1 : role;
}

/** An address printed as one block ends with it; one printed with blank lines between goes on to the salutation. */
function addressEnd(afterBlank: readonly boolean[], start: number): number {
  let end = start + 1;
  while (end < afterBlank.length && !afterBlank[end]) end++;
  return end - start >= 3 ? end : afterBlank.length;
}

/** All that is unknown is the letterhead, which stands where its first line does. */
function gatherLetterhead(pieces: readonly Piece[]): HeadPart[] {
  const first = pieces.findIndex((piece) => piece.kind === 'unknown');
  const lines = pieces.flatMap((piece) => (piece.kind === 'unknown' ? piece.lines : []));
  return pieces.flatMap((piece, at): HeadPart[] => {
    if (piece.kind !== 'unknown') return [piece];
    return at === first ? [{ kind: 'letterhead', lines }] : [];
  });
}

function dateOf(text: string): string | undefined {
  return readDate(text.replace(/^date:\s+/i, ''));
}

/** Prose above the salutation: then this is no letter's head, and nothing is taken out of it. */
function isSentence(text: string): boolean {
  const full = /[.!?]$/.test(text) && text.split(/\s+/).length > 12;
  return full || text.split(/\s+/).length > longestLetterheadWords;
}
