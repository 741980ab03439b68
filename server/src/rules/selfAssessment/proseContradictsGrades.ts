import type { Verdict } from '../../framework/types';
import type { Assessment } from '../../letter/grades/assessment';
import { changeGrade, samePlaces } from '../../edits/grade/changeGrade';
import { rule } from '../rule';
import { proseAgainstNumbers } from '../../letter/selfAssessment/contradictions';
import { relatedNumbers, sizeInWords, type Numbers } from '../../letter/selfAssessment/selfGrades';
import { saysOf } from '../../letter/selfAssessment/statementWords';

export default rule<{ prose: Verdict; numbers: Numbers; assessment: Assessment }>({
  code: 'self-assessment/prose-contradicts-grades',
  scope: 'area',
  severity: 'warning',
  title: 'Sentence contradicts the two grades',
  why: 'A council whose self-grade is higher than its grade overestimates itself; one whose self-grade is lower underestimates itself. A sentence that says otherwise contradicts the numbers. An analysis that underestimates weaknesses overestimates the council.',
  remedy: 'Rewrite the sentence, or correct the number that is wrong.',
  example: {
    wrong: `## Being healthy

Grade: 2
Self-grade: 3

The council's analysis is consistent with the evidence.
`,
    right: `## Being healthy

Grade: 2
Self-grade: 3

The council's analysis overvalues progress.
`,
  },
  *check(assessment, { framework: { scale } }) {
    const found = proseAgainstNumbers(assessment, scale);
    if (!found) return;
    const { prose, sentence, numbers } = found;
    yield {
      at: sentence.phrase,
      values: { prose, numbers, assessment },
      related: relatedNumbers(numbers, scale),
    };
  },
  message({ prose, numbers }, { framework }) {
    return `${saysOf(prose, framework)}, but ${sizeInWords(numbers, framework)}. Change the sentence or the number that is wrong.`;
  },
  fixes({ values: { prose, numbers, assessment } }, { framework: { scale } }) {
    const { selfGrade, grade } = numbers;
    const selfGrades = samePlaces(assessment, { grade: selfGrade, of: 'self-grade', in: 'field' });
    const grades = samePlaces(assessment, { grade, of: 'grade', in: 'field' });
    const [ofCouncil, given] = [
      changeGrade(selfGrades, grade.value, scale, 'self-grade'),
      changeGrade(grades, selfGrade.value, scale),
    ];
    if (prose === 'consistent') return [ofCouncil, given];
    // The opposite direction is right when the two numbers stand in each other's place.
    return [
      {
        title: `Swap the numbers: grade ${scale.name(selfGrade.value)}, self-grade ${scale.name(grade.value)}`,
        safe: false,
        changes: [...ofCouncil.changes, ...given.changes],
      },
    ];
  },
});
