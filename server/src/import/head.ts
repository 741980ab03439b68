import { looksLikeName, looksLikeRole, readAddressee, type Addressee } from './addressee';
import { readDate } from './date';
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
  /** A date that stays among the letterhead's words, for the sake of the printed order. */
  readonly dateInLetterhead?: Line;
}

/** A stretch of the head before it is decided where its words can go; `unknown` may become letterhead. */
type Piece =
  Exclude<HeadPart, { kind: 'letterhead' }> | { readonly kind: 'unknown'; readonly lines: readonly Line[] };

const longestLetterheadWords = 40;

/**
 * Divides the lines above `start` into letterhead, date and addressee. No word changes its place: the header can
 * hold one stretch of letterhead, so lines that fit nowhere join it together with whatever stands between.
 */
export function readHead(lines: readonly Line[], start: number, salutation: string): Head {
  const texts: Line[] = [];
  const indexes: number[] = [];
  const afterBlank: boolean[] = [];
  for (let at = 0; at < start; at++)
    if (lines[at]!.text !== '') {
      afterBlank.push(at === 0 || lines[at - 1]!.text === '');
      texts.push(lines[at]!);
      indexes.push(at);
    }
  const pieces = divide(texts, afterBlank, salutation);
  const last = pieces.findLastIndex((piece) => piece.kind !== 'unknown');
  if (last < 0 && texts.some((line) => isSentence(line.text))) return { parts: [], end: 0 };
  // Without a date or an addressee below it, an opening line is letterhead too; what follows them is the body's.
  const kept = last < 0 ? pieces : pieces.slice(0, last + 1);
  const used = kept.reduce((sum, piece) => sum + piece.lines.length, 0);
  const parts = gatherLetterhead(kept);
  const lost = parts.some((part) => part.kind === 'date')
    ? undefined
    : kept.find((piece) => piece.kind === 'date');
  return { parts, end: indexes[used] ?? start, dateInLetterhead: lost?.lines[0] };
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

/** Everything from the first to the last unknown piece is the letterhead. */
function gatherLetterhead(pieces: readonly Piece[]): HeadPart[] {
  const first = pieces.findIndex((piece) => piece.kind === 'unknown');
  const last = pieces.findLastIndex((piece) => piece.kind === 'unknown');
  return pieces.flatMap((piece, at): HeadPart[] => {
    if (at < first || at > last) return piece.kind === 'unknown' ? [] : [piece];
    if (at > first) return [];
    return [{ kind: 'letterhead', lines: pieces.slice(first, last + 1).flatMap(({ lines }) => lines) }];
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
