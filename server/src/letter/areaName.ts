import { distance } from 'fastest-levenshtein';
import type { Area, Framework } from '../framework/framework';
import { nameKey } from '../text/key';
import { memoize } from '../text/memoize';
import { nameWords } from '../text/nameWords';
import { Recall } from '../text/recall';
import { Span } from '../text/span';
import { bare, trimmedRange } from '../prose/english/bare';
import {
  gradeIn,
  isGradeShape,
  readGrade,
  saysSeveral,
  standsForGrade,
  type GradeValue,
} from './grades/gradeValue';

/** A heading or cell that may name an area. */
export interface AreaName {
  /** The words that name it, without a number before them or marks and a grade after them. */
  readonly name: Span;
  /** The area it names or, when `exact` is false, the one whose name it nearly is. */
  readonly area?: Area;
  readonly exact: boolean;
  /** "Grade 2" after the name, on the heading's line. */
  readonly grade?: GradeValue;
}

/**
 * Reads "Being healthy", "2. Being healthy:", "Being healthy Grade 2", "Being healthy – Grade 2 (adequate)", "Being
 * healthy (Grade 2)".
 */
export function readAreaName(span: Span, framework: Framework): AreaName {
  const { name, area, exact, grade } = readingsOf(framework).of(span.text);
  return { name: span.part(name.from, name.to), area, exact, grade: grade && gradeIn(grade, span) };
}

const readingsOf = memoize((framework: Framework) => new Recall((text) => nameIn(Span.of(text), framework)));

function nameIn(span: Span, framework: Framework): AreaName {
  const text = bare(span.text);
  const { from, to } = trimmedRange(text);
  const whole = span.part(from, to);
  if (framework.areaNamed(text.slice(from, to))) return named(whole, framework);
  const at = text.toLowerCase().lastIndexOf('grade');
  if (at > from) {
    const name = span.part(from, nameEnd(text, from, at));
    const grade = trailingGrade(span, text, at, to, framework);
    if (grade && !name.isEmpty) return { ...named(name, framework), grade };
  }
  return withoutGrade(span, text, from, to, framework) ?? named(whole, framework);
}

/**
 * "Being healthy Grade TBC", where the grade is still to be given, and "Being healthy Grade 2 or 3". Only after the
 * name of an area; elsewhere the words may mean something else. The last "grade" may be a word of the hint: "Grade
 * [insert grade]".
 */
function withoutGrade(
  span: Span,
  text: string,
  from: number,
  to: number,
  framework: Framework,
): AreaName | undefined {
  const lower = text.toLowerCase();
  const last = lower.lastIndexOf('grade');
  const one = last > from ? lower.lastIndexOf('grade', last - 1) : -1;
  for (const at of [last, one]) {
    if (at <= from) continue;
    const rest = gradeBehind(text, at, to);
    const said = text.slice(rest.from, rest.to);
    if (!standsForGrade(said) && !saysSeveral(said, framework.scale)) continue;
    const naming = named(span.part(from, nameEnd(text, from, at)), framework);
    if (naming.area) return { ...naming, grade: readGrade(span.part(rest.from, rest.to), framework.scale) };
  }
  return undefined;
}

function named(whole: Span, framework: Framework): AreaName {
  const text = bare(whole.text);
  const { from, to } = nameWords(text);
  const name = whole.part(from, to);
  const area = framework.areaNamed(text);
  if (area) return { name, area, exact: true };
  const like = areaLike(text.slice(from, to), framework);
  // What is no area's name keeps all its words.
  return { name: like ? name : whole, area: like, exact: false };
}

function nameEnd(text: string, from: number, at: number): number {
  let end = at;
  while (end > from && ' (,:–—-'.includes(text[end - 1]!)) end--;
  return end;
}

/** The grade after the word "Grade", if nothing else follows it on the line. */
function trailingGrade(
  span: Span,
  text: string,
  at: number,
  to: number,
  { scale }: Framework,
): GradeValue | undefined {
  const { from, to: end } = gradeBehind(text, at, to);
  if (!isGradeShape(text.slice(from, end), scale)) return undefined;
  return readGrade(span.part(from, end), scale);
}

/** What stands after the word "Grade", in brackets or not. */
function gradeBehind(text: string, at: number, to: number): { from: number; to: number } {
  let from = at + 'grade'.length;
  while (from < to && ' :–—'.includes(text[from]!)) from++;
  const bracketed = text[nameEnd(text, 0, at)] === '(' || text.slice(0, at).trimEnd().endsWith('(');
  return { from, to: bracketed && text[to - 1] === ')' ? to - 1 : to };
}

/** So many wrong letters are a slip, however long the name: more are another word. */
const MOST_SLIPS = 4;

/** The area whose name this nearly is; nothing when two areas are as near. */
function areaLike(name: string, framework: Framework): Area | undefined {
  const key = nameKey(bare(name));
  if (key.length < 5 || key.length > 200) return undefined;
  let best: Area | undefined;
  let least = Infinity;
  for (const [known, area] of framework.areaNames) {
    const most = Math.min(MOST_SLIPS, Math.max(1, Math.floor(Math.min(known.length, key.length) / 6)));
    if (Math.abs(known.length - key.length) > most) continue;
    const off = distance(known, key);
    if (off > most || off > least) continue;
    if (off === least && best !== area) best = undefined;
    else best = area;
    least = off;
  }
  return best;
}
