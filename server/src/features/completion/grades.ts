import type { GradeData } from '../../framework/types';
import type { GradeValue } from '../../letter/grades/gradeValue';
import type { Assessment } from '../../letter/grades/assessment';
import { list, text, title, type Part } from '../content';
import { fieldPlaceAt } from './fieldPlace';
import { gradeCellAt } from './gradeCell';
import type { Completion, CompletionProvider } from './item';
import type { CompletionPlace } from './place';
import type { OffsetRange } from '../../text/span';

/** The grades of the scale, in a field and in a cell of the table. */
export const grades: CompletionProvider = (place) => {
  const { letter, section } = place;
  const at = fieldPlaceAt(place);
  if (at?.field.grade) {
    const assessment = letter.assessments.find((one) => one.section === section);
    return choices(place, at.range, at.lead, '', elsewhere(assessment?.row, at.field.field));
  }
  const cell = gradeCellAt(place);
  if (!cell) return [];
  const assessment = letter.assessments.find(({ row }) => row === cell.row);
  return choices(place, cell.range, cell.lead, cell.tail, elsewhere(assessment?.section, cell.of));
};

/** The same grade in the other place. */
function elsewhere(
  other: Pick<Assessment, 'grade' | 'selfGrade'> | undefined,
  of: 'grade' | 'self-grade' | 'self-assessment',
): GradeValue | undefined {
  return of === 'grade' ? other?.grade : other?.selfGrade;
}

function choices(
  { letter: { framework }, line, offset }: CompletionPlace,
  range: OffsetRange,
  lead: string,
  tail: string,
  likely: GradeValue | undefined,
): Completion[] {
  const typed = line.text.slice(range.start - line.start, offset - line.start);
  return framework.scale.grades.map((grade) => ({
    kind: 'grade',
    label: `${grade.value} ${grade.label}`,
    detail: grade.meaning,
    range,
    // Whoever types a word is shown the grade by its word.
    filter: /^\p{L}/u.test(typed) ? `${grade.label} ${grade.value}` : undefined,
    text: `${lead}${grade.value}${tail}`,
    likely: likely?.value === grade.value,
    documentation: () => describe(grade, framework.scale.confusedWith),
  }));
}

function describe(
  { value, label, synonyms = [], meaning }: GradeData,
  others: readonly {
    readonly name: string;
    readonly grades: readonly { value: number; labels: readonly string[] }[];
  }[],
): Part[] {
  return [
    title(`${value} – ${[label, ...synonyms].join(' or ')}`),
    text(meaning),
    ...others.flatMap(({ name, grades: pairs }) =>
      pairs.some((pair) => pair.value === value)
        ? [
            text('Do not confuse this with another scale:'),
            list(pairs.map((pair) => `${pair.value} ${pair.labels[0]} on ${name}`)),
          ]
        : [],
    ),
  ];
}
