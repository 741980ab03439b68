import type { HeaderEntry } from '../letter/header/header';
import type { Letter } from '../letter/letter';
import type { HeadPart } from './head';
import type { Layout } from './layout/readLayout';
import type { PrintPage } from './layout/printLine';
import type { Line, Piece } from './lines';

/** Words that the letter does not have as the print has them. */
export interface WordDifference {
  /** 0-based line of the source where it begins. */
  readonly source: number;
  /** Words of the print that are missing. */
  readonly lost: readonly string[];
  /** Words that nobody printed. */
  readonly added: readonly string[];
}

/** What an import has made of a print. */
interface Made {
  readonly print: readonly PrintPage[];
  readonly layout: Layout;
  readonly head: readonly HeadPart[];
  /** The lines of the layout that became the body. */
  readonly body: readonly Line[];
  /** How many times "Grade" was written before a grade that is printed without it. */
  readonly labels: number;
  /** The markup, read again. */
  readonly letter: Letter;
}

interface Word {
  readonly text: string;
  readonly source: number;
}

/**
 * Has the letter every word of the print, and no other? In two steps, each in order: the words of the print are those
 * of the layout, at their places; and the words of the layout, as it is read, are those of the markup, as the markup's
 * own reader finds them. Words are letters and figures; bullets are none.
 */
export function findDifferences({
  print,
  layout,
  head,
  body,
  labels,
  letter,
}: Made): readonly WordDifference[] {
  const written = wordsOfMarkup(letter);
  const given = layout.lines.length - body.length;
  const above = layout.lines.slice(0, given).flatMap(wordsOf).filter(isNoLabel);
  return [
    difference(
      print.flat().flatMap(({ text, line }) => wordsOf({ text, source: line - 1 })),
      wordsAtPlaces(layout),
    ),
    difference(lettersOf(layout.printed), lettersOf(layout.lines)),
    difference(sorted(above), sorted(head.flatMap(({ lines }) => lines.flatMap(wordsOf)).filter(isNoLabel))),
    difference(head.flatMap(wordsOfPart), written.head),
    difference(body.flatMap(wordsOf).filter(isNoBullet), written.body.filter(isNoBullet), labels),
  ].flatMap((found) => found ?? []);
}

/** The words of the layout in the order in which they are printed, with what was left out. */
function wordsAtPlaces({ printed, removed }: Layout): Word[] {
  const pieces: readonly Piece[] = [...printed, ...removed].flatMap((line) => line.pieces ?? [line]);
  const sortedPieces = [...pieces].sort(
    (a, b) => a.source - b.source || pageOf(a) - pageOf(b) || a.column - b.column,
  );
  return sortedPieces.flatMap(wordsOf);
}

function pageOf(piece: Piece): number {
  return 'page' in piece ? (piece as Line).page : 0;
}

/** All letters and figures as one word: where words are put together, only what is between them changes. */
function lettersOf(lines: readonly Line[]): Word[] {
  return [
    {
      text: lines
        .flatMap(wordsOf)
        .map(({ text }) => text)
        .join(''),
      source: lines[0]?.source ?? 0,
    },
  ];
}

function wordsOf({ text, source }: Pick<Piece, 'text' | 'source'>): Word[] {
  return (text.normalize('NFKC').replace(INVISIBLE, '').match(WORD) ?? []).map((word) => ({
    text: word,
    source,
  }));
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The letter that stands for a round bullet is no word. */
function isNoBullet({ text }: Word): boolean {
  return text !== 'o';
}

/** A part of the header: a date as the header writes it, and without the label that the header's key stands for. */
function wordsOfPart(part: HeadPart): Word[] {
  const { source } = part.lines[0]!;
  if (part.kind === 'date') return wordsOf({ text: part.date, source });
  return part.lines.flatMap((line, at) =>
    wordsOf(
      at === 0 && part.kind !== 'letterhead'
        ? { ...line, text: line.text.replace(/^(?:to|from):\s+/i, '') }
        : line,
    ),
  );
}

function isNoLabel({ text }: Word): boolean {
  return !/^(?:to|from|date)$/i.test(text);
}

function sorted(words: readonly Word[]): Word[] {
  return [...words].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

const PRINTED_KEYS = new Set(['letterhead', 'date', 'to', 'from']);
/** What a print has none of: its words would not be printed again. */
const UNPRINTED = new Set(['break', 'code', 'comment', 'conflict', 'html', 'quote']);

function wordsOfMarkup({ blocks, header }: Letter): { readonly head: Word[]; readonly body: Word[] } {
  const texts = (header?.entries ?? []).filter(({ name }) => PRINTED_KEYS.has(name)).flatMap(textsOf);
  const inBody = blocks.filter(({ kind }) => kind !== 'header' && !UNPRINTED.has(kind));
  const word = (text: string): Word[] => wordsOf({ text, source: 0 });
  return { head: texts.flatMap(word), body: inBody.flatMap(({ text }) => word(text)) };
}

function textsOf({ text, entries }: HeaderEntry): string[] {
  return entries ? entries.flatMap(textsOf) : [text ?? ''];
}

/** The first place where `got` is not `wanted`, with all words of which one has more. `labels`: see `Made`. */
function difference(wanted: readonly Word[], got: readonly Word[], labels = 0): WordDifference | undefined {
  let at = 0;
  let labelled = 0;
  const isOdd = got.some(({ text }) => {
    if (wanted[at]?.text === text) at++;
    else if (labelled < labels && text === 'Grade') labelled++;
    else return true;
    return false;
  });
  if (!isOdd && at === wanted.length) return undefined;
  const { source = 0 } = wanted[Math.min(at, wanted.length - 1)] ?? {};
  return { source, lost: surplus(wanted, got), added: surplus(got, wanted) };
}

/** The words of which `many` has more than `few`. */
function surplus(many: readonly Word[], few: readonly Word[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of few) counts.set(text, (counts.get(text) ?? 0) + 1);
  return many.flatMap(({ text }) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count > 0 ? [] : [text];
  });
}
