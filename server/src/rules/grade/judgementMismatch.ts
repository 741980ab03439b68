import type { Scale } from '../../framework/framework';
import { claimedValues } from '../../letter/grades/claimedValues';
import { gradeValues } from '../../letter/grades/writtenGrades';
import type { GradeValue } from '../../letter/grades/gradeValue';
import { Span } from '../../text/span';
import { rule } from '../rule';
import type { Fix } from '../../edits/change';
import { changeGrade, samePlaces } from '../../edits/grade/changeGrade';
import { inCaseOf } from '../../letter/grades/gradeWords';

interface Contradiction {
  /** The grade that the sentence says, and its word or phrase for it. */
  readonly said: number;
  readonly word: string;
  readonly value: number;
  /** Every place that writes the grade. */
  readonly places: readonly GradeValue[];
}

export default rule<Contradiction>({
  code: 'grade/judgement-mismatch',
  scope: 'area',
  severity: 'warning',
  title: 'Judgement sentence contradicts the grade',
  why: 'Readers take the judgement from the sentence and the grade from the number. When the two differ, one of them is wrong, and nobody can tell which.',
  remedy: 'Decide which of the two is right and change the other.',
  example: {
    wrong: `## Staying safe

Grade: 2

The contribution of services in this aspect is inadequate.
`,
    right: `## Staying safe

Grade: 2

The contribution of services in this aspect is adequate.
`,
  },
  *check(assessment, { framework: { scale } }) {
    const { section, grade } = assessment;
    const value = grade?.value;
    if (!section || !grade || value === undefined) return;
    const written = gradeValues(assessment).find((one) => one.grade === grade);
    const places = written ? samePlaces(assessment, written) : [grade];
    const claimed = claimedValues(assessment, 'grade', scale);
    for (const { grade: said, word } of section.judgements)
      // A second grade, the table or the word beside the number may agree: then the fault is told of there.
      if (said !== value && !claimed.includes(said))
        yield {
          at: word,
          values: { said, word: word.text, value, places },
          related: [{ at: grade.span, message: `The grade is given here as ${grade.span.text}` }],
        };
  },
  message: ({ said, word, value }, { framework: { scale } }) =>
    `The sentence says “${word}”, which is grade ${said}${scale.gradeOfWord(word) ? '' : ` (${scale.grade(said)?.label})`}, but the grade of this section is ${scale.name(value)}. Change the word or the grade.`,
  fixes: ({ at, values: { said, value, places } }, { framework: { scale } }) => [
    changeWord(at, value, scale),
    changeGrade(places, said, scale),
  ],
});

/** Another word in the case of the old one and with the article that it needs. */
function changeWord(at: Span, value: number, scale: Scale): Fix {
  const word = inCaseOf(at.text, scale.grade(value)?.label ?? String(value));
  const title = `Change “${at.text}” to “${word}”`;
  if (!scale.gradeOfWord(at.text))
    return {
      title: `Change the sentence to ${scale.name(value)}`,
      safe: false,
      changes: [],
      disabled: 'The sentence says it without a word of the scale: write it anew by hand.',
    };
  return { title, safe: false, changes: [...changeArticle(at, word), { span: at, newText: word }] };
}

/** "an adequate" but "a good": only an article right before the word, on the same line. */
function changeArticle({ anchor, from }: Span, word: string): { span: Span; newText: string }[] {
  const article = /(?<![\p{L}\p{N}])(a)(n?)[ *_]{1,4}$/iu.exec(
    anchor.text.slice(Math.max(0, from - 8), from),
  );
  if (!article) return [];
  const vowel = /^[aeiou]/i.test(word);
  if (vowel === (article[2] !== '')) return [];
  const start = from - article[0].length + 1;
  return [{ span: new Span(anchor, start, start + article[2]!.length), newText: vowel ? 'n' : '' }];
}
