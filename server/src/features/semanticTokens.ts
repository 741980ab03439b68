import type { Scale } from '../framework/framework';
import { directivesOf } from '../letter/directive';
import type { Letter } from '../letter/letter';
import { lineRanges } from '../text/lines';
import type { OffsetRange, Span } from '../text/span';
import { areaPlaces } from './areaPlaces';

export type TokenKind = 'area' | 'grade' | 'verdict' | 'judgement' | 'directive' | 'rule';

/** What a grade is worth: its number, and whether it is the best or the worst of its scale. */
export type TokenModifier = `value${number}` | 'best' | 'worst';

/** A coloured stretch of one line: 0-based UTF-16 offsets. */
export interface Token extends OffsetRange {
  readonly kind: TokenKind;
  readonly modifiers: readonly TokenModifier[];
}

/** Numbers that have a modifier of their own. */
export const TOKEN_VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The tokens that touch `range`, sorted, none over another, none longer than its line (T61). */
export function semanticTokens(letter: Letter, range: OffsetRange): Token[] {
  const tokens = [...places(letter)].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  const found: Token[] = [];
  let done = 0;
  for (const { at, kind, value } of tokens) {
    if (at.start < done || at.end < range.start || at.start > range.end) continue;
    done = at.end;
    const modifiers = value === undefined ? [] : modifiersOf(value, letter.framework.scale);
    for (const line of linesOf(at)) found.push({ ...line, kind, modifiers });
  }
  return found.filter(({ start, end }) => start <= range.end && range.start <= end);
}

interface Place {
  readonly at: Span;
  readonly kind: TokenKind;
  /** Of a grade, or of the word that says one. */
  readonly value?: number;
}

function* places(letter: Letter): Iterable<Place> {
  for (const { at } of areaPlaces(letter)) yield { at, kind: 'area' };
  for (const { naming, fields, judgements, selfAssessments } of letter.sections) {
    if (naming.grade) yield { at: naming.grade.span, kind: 'grade', value: naming.grade.value };
    for (const { grade, assessment } of fields) {
      if (grade) yield { at: grade.span, kind: 'grade', value: grade.value };
      if (assessment?.verdict) yield { at: assessment.word, kind: 'verdict' };
    }
    for (const { word, grade } of judgements) yield { at: word, kind: 'judgement', value: grade };
    for (const { phrase } of selfAssessments) yield { at: phrase, kind: 'verdict' };
  }
  for (const { grade, selfGrade } of letter.table?.rows ?? [])
    for (const one of [grade, selfGrade]) if (one) yield { at: one.span, kind: 'grade', value: one.value };
  for (const { comment, kind, names } of directivesOf(letter)) {
    const from = comment.text.indexOf('apa-');
    yield { at: comment.part(from, from + 'apa-'.length + kind.length), kind: 'directive' };
    for (const at of names) yield { at, kind: 'rule' };
  }
}

function modifiersOf(value: number, scale: Scale): TokenModifier[] {
  const better = (one: number): number => scale.steps(one, value);
  const others = scale.grades.map((grade) => better(grade.value));
  return [
    ...(TOKEN_VALUES.some((one) => one === value) ? [`value${value}` as const] : []),
    ...(others.every((steps) => steps <= 0) ? ['best' as const] : []),
    ...(others.every((steps) => steps >= 0) ? ['worst' as const] : []),
  ];
}

/** The parts of a span on each of its lines, without the space around their words. */
function linesOf(span: Span): OffsetRange[] {
  return lineRanges(span.text)
    .map(({ from, to }) => span.part(from, to).trim())
    .filter(({ isEmpty }) => !isEmpty)
    .map(({ start, end }) => ({ start, end }));
}
