import { distance } from 'fastest-levenshtein';
import type { Area, Framework } from '../framework/framework';
import { nameKey } from '../text/key';
import type { Span } from '../text/span';
import { bare, words } from './bare';
import { isGradeShape, readGrade, type GradeValue } from './gradeValue';

/** A heading or cell that may name an area. */
export interface AreaName {
  /** The words that name it, without a grade behind them. */
  readonly name: Span;
  /** The area it names or, when `exact` is false, the one whose name it nearly is. */
  readonly area?: Area;
  readonly exact: boolean;
  /** "Grade 2" behind the name, on the heading's line. */
  readonly grade?: GradeValue;
}

/** Reads "Being healthy", "Being healthy Grade 2", "Being healthy – Grade 2 (adequate)", "Being healthy (Grade 2)". */
export function readAreaName(span: Span, framework: Framework): AreaName {
  const text = bare(span.text);
  const { from, to } = words(text);
  const whole = span.part(from, to);
  const area = framework.areaNamed(text.slice(from, to));
  if (area) return { name: whole, area, exact: true };
  const at = text.toLowerCase().lastIndexOf('grade');
  if (at > from) {
    const name = span.part(from, nameEnd(text, from, at));
    const grade = trailingGrade(span, text, at, to, framework);
    if (grade && !name.isEmpty) return { ...named(name, framework), grade };
  }
  return named(whole, framework);
}

function named(name: Span, framework: Framework): AreaName {
  const area = framework.areaNamed(bare(name.text));
  return area ? { name, area, exact: true } : { name, area: areaLike(name.text, framework), exact: false };
}

function nameEnd(text: string, from: number, at: number): number {
  let end = at;
  while (end > from && ' (,:–—-'.includes(text[end - 1]!)) end--;
  return end;
}

/** The grade behind the word "Grade", if nothing else follows it on the line. */
function trailingGrade(
  span: Span,
  text: string,
  at: number,
  to: number,
  { scale }: Framework,
): GradeValue | undefined {
  let from = at + 'grade'.length;
  while (from < to && ' :–—'.includes(text[from]!)) from++;
  const bracketed = text[nameEnd(text, 0, at)] === '(' || text.slice(0, at).trimEnd().endsWith('(');
  const end = bracketed && text[to - 1] === ')' ? to - 1 : to;
  if (!isGradeShape(text.slice(from, end), scale)) return undefined;
  return readGrade(span.part(from, end), scale);
}

/** The area whose name this nearly is; nothing when two areas are as near. */
function areaLike(name: string, framework: Framework): Area | undefined {
  const key = nameKey(bare(name));
  if (key.length < 5 || key.length > 200) return undefined;
  let best: Area | undefined;
  let least = Infinity;
  for (const [known, area] of framework.areaNames()) {
    const most = Math.max(1, Math.floor(Math.min(known.length, key.length) / 6));
    if (Math.abs(known.length - key.length) > most) continue;
    const off = distance(known, key);
    if (off > most || off > least) continue;
    if (off === least && best !== area) best = undefined;
    else best = area;
    least = off;
  }
  return best;
}
