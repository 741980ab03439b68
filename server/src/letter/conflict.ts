import type { Block } from '../syntax/blocks';
import { conflictSign, isDivider, SIGNS, type ConflictSign } from '../syntax/conflict';
import type { Passage } from '../syntax/passage';
import { NOTHING } from '../text/inEach';
import { memoize } from '../text/memoize';
import { Span } from '../text/span';

/** The lines that one merge has left, or those of them that somebody has not taken out. */
export interface MergeConflict {
  readonly lines: readonly Span[];
  /** Do both versions stand between its first and its last line? */
  readonly whole: boolean;
}

interface Mark {
  readonly sign: ConflictSign;
  readonly line: Span;
  /** May it be the underline of a heading as well? */
  readonly unsure: boolean;
}

/** What merges have left in a letter, in the order of the text. */
export function conflictsIn(passages: readonly Passage[]): MergeConflict[] {
  const marks = passages.filter(({ hasSigns }) => hasSigns).flatMap(marksIn);
  if (marks.length === 0) return NONE;
  const conflicts: Mark[][] = [];
  marks.forEach((mark, at) => {
    const open = conflicts.at(-1);
    const goesOn = open && mark.sign !== '<' && open.at(-1)!.sign !== '>';
    // An underline of exactly seven is one, unless the merge that it parts is still there.
    if (mark.unsure && !goesOn && marks.slice(at + 1).find(({ unsure }) => !unsure)?.sign !== '>') return;
    if (goesOn) open.push(mark);
    else conflicts.push([mark]);
  });
  return conflicts.map((all) => ({
    lines: all.map(({ line }) => line),
    whole: all[0]!.sign === '<' && all.at(-1)!.sign === '>' && all.some(({ sign }) => sign === '='),
  }));
}

const NONE: MergeConflict[] = [];

const marksIn = memoize((passage: Passage): Mark[] => passage.blocks.flatMap(marksOf));

function marksOf(block: Block): readonly Mark[] {
  if (block.kind === 'conflict') {
    const line = block.content;
    return [{ sign: line.text[0] as ConflictSign, line, unsure: false }];
  }
  if (block.kind === 'heading') {
    const lines = block.lines();
    const line = lines.at(-1)!;
    return lines.length > 1 && isDivider(line.text) ? [{ sign: '=', line, unsure: true }] : [];
  }
  if (block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quote') return movedMarks(block);
  if (block.kind !== 'header') return NOTHING;
  return block.lines().flatMap((line): Mark[] => {
    const sign = conflictSign(line.text, true);
    return sign ? [{ sign, line, unsure: false }] : [];
  });
}

/** Marks that do not begin a line any more: moved in, quoted, or put among words by a program that fills lines. */
const AMONG_WORDS = /(?<=^|\s)(?:<{7}|>{7})(?=[ \r]|$)/gm;

function movedMarks(block: Block): readonly Mark[] {
  const { text, kind } = block;
  if (!/[<=>]{7}/.test(text)) return NOTHING;
  const words = [...text.matchAll(AMONG_WORDS)].map(({ index }) => new Span(block, index, index + SIGNS));
  // Below a point nothing is an underline.
  const lines = kind === 'paragraph' ? [] : block.lines().slice(1).filter(isMovedDivider);
  return [...words, ...lines.map((line) => line.trim())]
    .sort((one, other) => one.start - other.start)
    .map((line) => ({ sign: line.text.at(-1) as ConflictSign, line, unsure: false }));
}

function isMovedDivider(line: Span): boolean {
  return isDivider(line.text.replace(/^[ \t>]+/, ''));
}
