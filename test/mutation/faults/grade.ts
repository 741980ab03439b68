import type { Assessment } from '../../../server/src/letter/grades/assessment';
import { gradeValues, type WrittenGrade } from '../../../server/src/letter/grades/writtenGrades';
import type { GradeValue } from '../../../server/src/letter/grades/gradeValue';
import { coded, behind, inTurn } from '../change';
import { others, unmarked, writeGrade } from '../grades';
import type { Fault, Sample } from '../sample';

/** Every grade and self-grade that the letter writes, empty cells left out. */
function* written({ letter }: Sample): Iterable<WrittenGrade & { assessment: Assessment }> {
  for (const assessment of letter.assessments)
    for (const one of gradeValues(assessment))
      if (one.grade.value !== undefined) yield { ...one, assessment };
}

/** The grade in the section itself, where it is a line or stands in the heading. */
function* inSections(sample: Sample): Iterable<{ grade: GradeValue; assessment: Assessment }> {
  for (const { grade, of, in: place, assessment } of written(sample))
    if (of === 'grade' && place !== 'row') yield { grade, assessment };
}

const place = ({ number, span }: GradeValue): GradeValue['span'] => number ?? span;

export const grade: readonly Fault[] = [
  {
    name: 'wrong grade in a section',
    code: 'table/section-mismatch',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const { grade, assessment } of inSections(sample)) {
        const { row } = assessment;
        if (row?.grade?.value !== undefined)
          for (const value of others(grade.value, scale))
            yield sample.with(writeGrade(grade, value, scale), place(row.grade));
      }
    },
  },
  {
    name: 'wrong grade in the table',
    code: 'table/section-mismatch',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const { grade, of, in: where, assessment } of written(sample)) {
        const own = assessment.section?.[of === 'grade' ? 'grade' : 'selfGrade'];
        if (where === 'row' && own?.value !== undefined)
          for (const value of others(grade.value, scale))
            yield sample.with(writeGrade(grade, value, scale), place(own));
      }
    },
  },
  {
    name: 'grades of two rows exchanged',
    code: 'table/section-mismatch',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      const rows = sample.rows.flatMap((row) => {
        const own = sample.ofRow(row).section?.grade;
        return row.grade?.value !== undefined && own
          ? [{ grade: row.grade, own, value: row.grade.value }]
          : [];
      });
      for (const [i, one] of rows.entries())
        for (const other of rows.slice(i + 1))
          if (one.value !== other.value)
            yield sample.with(
              [...writeGrade(one.grade, other.value, scale), ...writeGrade(other.grade, one.value, scale)],
              place(one.own),
              place(other.own),
            );
    },
  },
  {
    name: 'grade and self-grade of a section exchanged',
    code: 'table/section-mismatch',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const { section, row } of sample.sections) {
        const [given, own] = [section.grade, section.selfGrade];
        if (
          given?.value === undefined ||
          own?.value === undefined ||
          given.value === own.value ||
          !row?.grade
        )
          continue;
        const changeOfOwn = writeGrade(own, given.value, scale);
        yield sample.with(
          [
            ...writeGrade(given, own.value, scale),
            ...(row.selfGrade?.value === undefined ? unmarked(changeOfOwn) : changeOfOwn),
          ],
          place(row.grade),
          ...(row.selfGrade?.value === undefined ? [] : [place(row.selfGrade)]),
        );
      }
    },
  },
  {
    name: 'grade outside the scale',
    code: 'grade/out-of-range',
    *plant(sample) {
      const { max } = sample.letter.framework.scale;
      const wrong = ['0', String(max + 1), '-1', '2.5', '12', '23'];
      let turn = 0;
      for (const { grade } of written(sample))
        for (let i = 0; i < 3; i++) yield sample.with([[place(grade), `⟦${inTurn(wrong, turn++)}⟧`]]);
    },
  },
  {
    name: 'word instead of a grade',
    code: 'grade/not-a-number',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const { grade, in: where } of written(sample)) {
        const words = ['two', scale.grade(grade.value!)!.label];
        // Without a colon, only what is a grade makes a field of a line.
        if (where === 'row' || sample.slice(sample.lineAt(grade.span)).includes(':'))
          words.push('B', 'to follow');
        for (const word of words) {
          // "Grade" in a cell belongs to what is not a number.
          const lead = sample.slice({ start: grade.span.start, end: place(grade).start });
          yield sample.with([[grade.span, `⟦${lead}${word}⟧`]]);
        }
      }
    },
  },
  {
    name: 'word of another grade beside the number',
    code: 'grade/label-mismatch',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const { grade } of written(sample))
        for (const value of others(grade.value, scale)) {
          const word = scale.grade(value)!.label;
          if (scale.confusion(grade.value!, word)) continue;
          if (grade.label) yield sample.with([[grade.label, `⟦${word}⟧`]]);
          else yield sample.with([[grade.span, `${grade.span.text} (⟦${word}⟧)`]]);
        }
    },
  },
  {
    name: 'number changed and the word beside it left',
    code: 'grade/label-mismatch',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const { grade } of written(sample))
        for (const value of grade.label ? others(grade.value, scale) : []) {
          const { number, label } = grade;
          const between = sample.slice({ start: number!.end, end: label!.start });
          const after = sample.slice({ start: label!.end, end: grade.span.end });
          const pair = { start: number!.start, end: grade.span.end };
          if (scale.confusion(value, label!.text))
            yield coded(
              sample.with([[pair, `⟦${value}${between}${label!.text}${after}⟧`]]),
              'grade/inverted-scale',
            );
          else yield sample.with([[pair, `${value}${between}⟦${label!.text}⟧${after}`]]);
        }
    },
  },
  {
    name: 'number and word of the inverted scale',
    code: 'grade/inverted-scale',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const { grade } of written(sample)) {
        const words = scale.confusedWith.flatMap(({ grades }) =>
          grades.flatMap((other) => (other.value === grade.value ? other.labels : [])),
        );
        for (const word of words) {
          if (scale.gradeOfWord(word)?.value === grade.value) continue;
          const behindNumber = { start: place(grade).end, end: grade.span.end };
          const between = grade.label
            ? sample.slice({ start: behindNumber.start, end: grade.label.start })
            : ' – ';
          const after = grade.label ? sample.slice({ start: grade.label.end, end: grade.span.end }) : '';
          yield sample.with([
            [
              { start: place(grade).start, end: grade.span.end },
              `⟦${place(grade).text}${between}${word}${after}⟧`,
            ],
          ]);
        }
      }
    },
  },
  {
    name: 'grade left out',
    code: 'grade/missing',
    *plant(sample) {
      for (const { grade, of, in: where, assessment } of written(sample)) {
        if (of !== 'grade') continue;
        const field = assessment.section?.fields.find((one) => one.grade === grade);
        const name = assessment.section?.naming.name;
        if (field) {
          yield sample.with([[{ start: field.name.end, end: field.line.end }, ':']], field.name);
          yield sample.with([[sample.lineAt(field.line), '']], name!);
        } else if (where === 'heading')
          yield sample.with([[{ start: name!.end, end: assessment.section!.heading.title.end }, '']], name!);
        else if (assessment.section?.grade)
          yield sample.with([[grade.span, '–']], { ...range(grade), end: grade.span.start + 1 });
      }
    },
  },
  {
    name: 'second grade in a section',
    code: 'grade/duplicate',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const { section } of sample.sections) {
        const { grade, fields, heading } = section;
        if (grade?.value === undefined) continue;
        const last = fields.findLast(({ misplaced }) => !misplaced);
        const above = last ? sample.lineAt(last.line) : sample.lineAt({ start: heading.content.end, end: 0 });
        for (const value of scale.grades.map((one) => one.value))
          yield sample.with([[behind(above), `${last ? '' : '\n'}⟦Grade: ${value}⟧\n`]]);
      }
    },
  },
  {
    name: 'another word in the judgement sentence',
    code: 'grade/judgement-mismatch',
    *plant(sample) {
      const { scale } = sample.letter.framework;
      for (const { section } of sample.sections)
        for (const { grade, kind, word } of section.judgements)
          if (kind === 'word')
            for (const value of others(grade, scale))
              yield sample.with([
                [
                  word,
                  `⟦${inTurn([scale.grade(value)!.label, ...(scale.grade(value)!.synonyms ?? [])], section.start)}⟧`,
                ],
              ]);
    },
  },
];

const range = ({ span }: GradeValue): { start: number; end: number } => ({
  start: span.start,
  end: span.end,
});
