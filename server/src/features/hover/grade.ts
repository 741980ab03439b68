import type { Framework } from '../../framework/framework';
import type { GradeValue } from '../../letter/grades/gradeValue';
import type { Letter } from '../../letter/letter';
import type { Span } from '../../text/span';
import { list, text, title, type Part } from '../content';
import { touches, type HoverProvider } from './provider';

/** On a grade, wherever one is written, and on the word of a judgement sentence. */
export const hoverGrade: HoverProvider = (letter, offset) => {
  for (const { span, value } of grades(letter))
    if (touches(span, offset)) return { at: span, content: gradeContent(value, letter.framework) };
  return undefined;
};

function* grades({ sections, table }: Letter): Iterable<{ span: Span; value?: number }> {
  const written = (grade: GradeValue | undefined) =>
    grade ? [{ span: grade.span, value: grade.value }] : [];
  for (const section of sections) {
    yield* written(section.naming.grade);
    for (const { grade } of section.fields) yield* written(grade);
    for (const { word, grade } of section.judgements) yield { span: word, value: grade };
  }
  for (const row of table?.rows ?? []) {
    yield* written(row.grade);
    yield* written(row.selfGrade);
  }
}

function gradeContent(value: number | undefined, { scale }: Framework): Part[] {
  const grade = value === undefined ? undefined : scale.grade(value);
  const parts: Part[] = [
    title(
      grade
        ? `${grade.value} – ${[grade.label, ...(grade.synonyms ?? [])].join(' or ')}`
        : 'This is not a grade on the scale',
    ),
    ...(grade ? [text(grade.meaning)] : []),
    text('The scale:'),
    list(
      scale.grades.map((one) => ({
        text: `${one.value} ${one.label}: ${one.meaning}`,
        marked: one === grade,
      })),
    ),
  ];
  for (const { name, grades: others } of scale.confusedWith)
    parts.push(
      text(
        `Do not confuse this with ${name}, where ${others.map((one) => `${one.value} is ${one.labels[0]}`).join(', ')}.`,
      ),
    );
  return parts;
}
