import type { Scale } from '../../framework/framework';
import { numberOfWord, valueOfWord, type GradeValue } from '../../letter/grades/gradeValue';
import { gradeValues } from '../../letter/grades/writtenGrades';
import type { Span } from '../../text/span';
import { rule } from '../rule';
import { samePlaces } from '../../edits/grade/changeGrade';
import { choices, type Meant } from '../../edits/grade/gradeChoices';
import { contradicts } from '../../letter/grades/contradiction';
import { capitalised, listGrades } from '../../letter/grades/gradeWords';

interface Word extends Meant {
  readonly meant?: Meaning;
  /** Does the letter say another grade elsewhere? Then even a plain word may have been meant otherwise. */
  readonly disputed: boolean;
}

export default rule<Word>({
  code: 'grade/not-a-number',
  scope: 'area',
  severity: 'error',
  title: 'Grade is not a number',
  why: 'A grade is one number on the scale. Two numbers, or a number with a question mark, leave open which grade was given. A word or letter instead of a number cannot be compared with the self-grade or with the table, and other scales use the same words for other numbers.',
  remedy: 'Enter the number. You may add the word in brackets, for example “3 (good)”.',
  example: {
    wrong: `## Being healthy

Grade: good
`,
    right: `## Being healthy

Grade: 3
`,
  },
  *check(assessment, { framework: { scale } }) {
    for (const written of gradeValues(assessment)) {
      const { grade, of } = written;
      if (grade.kind !== 'not-a-number') continue;
      const meant = meaning(grade, scale);
      const disputed = meant !== undefined && contradicts(assessment, of, meant.value, scale);
      yield {
        at: grade.span,
        values: { grade, of, places: samePlaces(assessment, written), meant, disputed },
      };
    }
  },
  message({ grade, of, meant }, { framework: { scale } }) {
    const text = grade.span.text;
    if (meant && scale.has(meant.value))
      return `${capitalised(of)} “${text}” is not a number. Enter ${scale.name(meant.value)}.`;
    const fault = firstNumber(text) === undefined ? 'is not a number' : 'is not one number';
    return `${capitalised(of)} “${text}” ${fault}. Enter ${listGrades(scale)}.`;
  },
  fixes({ values }, { framework: { scale } }) {
    const { meant, disputed, of } = values;
    if (!meant || !scale.has(meant.value))
      return choices(values, scale, meant?.value ?? firstNumber(values.grade.span.text));
    return [
      {
        title: `Change ${of} to ${scale.name(meant.value)}`,
        safe: !disputed,
        changes: [{ span: meant.span, newText: String(meant.value) }],
      },
    ];
  },
});

/** 2 for "2 or 3". */
function firstNumber(text: string): number | undefined {
  const digits = /^\W*(\d{1,3})(?![.,]?[\p{L}\d])/u.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The number that a text means, and the part of the text that it may replace. */
interface Meaning {
  readonly value: number;
  readonly span: Span;
}

/** "good", "two" and "III"; "two (adequate)" and "good (3)" when word and number are a pair. */
function meaning({ label, value: numeral }: GradeValue, scale: Scale): Meaning | undefined {
  if (!label) return undefined;
  if (numeral !== undefined) return { value: numeral, span: label };
  const whole = valueOfWord(label.text, scale);
  if (whole !== undefined) return { value: whole, span: label };
  const bracket = label.text.indexOf('(');
  if (bracket < 0 || !label.text.endsWith(')')) return undefined;
  const word = label.part(0, bracket).trim();
  const inside = label.text.slice(bracket + 1, -1).trim();
  const value = valueOfWord(word.text, scale);
  const other = /^\d$/.test(inside) ? Number(inside) : valueOfWord(inside, scale);
  if (value === undefined || value !== other) return undefined;
  return { value, span: numberOfWord(word.text) === undefined ? label : word };
}
