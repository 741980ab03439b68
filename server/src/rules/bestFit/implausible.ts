import type { Scale } from '../../framework/framework';
import type { Assessment } from '../../letter/grades/assessment';
import { claimedValues } from '../../letter/grades/claimedValues';
import { rule } from '../rule';

/** How far the overall grade may be from the middle of the outcome grades before it is worth a second look. */
const FAR = 2;

export default rule<{ overall: number; area: string; middle: number }>({
  code: 'best-fit/implausible',
  scope: 'outline',
  severity: 'information',
  title: 'Overall grade far from the outcome grades',
  why: 'The overall grade is a best fit, not an average, so it may well differ from the outcome grades. When it is two grades or more from the middle one, a typing error is at least as likely.',
  remedy: 'Check the grades. If they are right, leave them as they are and ignore this problem.',
  example: {
    wrong: `| Assessment judgement area | APA grade |
| --- | --- |
| Overall effectiveness of children's services | 4 |
| Being healthy | 2 |
| Staying safe | 2 |
| Enjoying and achieving | 3 |
| Making a positive contribution | 2 |
| Achieving economic well-being | 2 |
`,
    right: `| Assessment judgement area | APA grade |
| --- | --- |
| Overall effectiveness of children's services | 2 |
| Being healthy | 2 |
| Staying safe | 2 |
| Enjoying and achieving | 3 |
| Making a positive contribution | 2 |
| Achieving economic well-being | 2 |
`,
  },
  *check({ assessments, framework }) {
    const outcomes = assessments.filter(
      ({ area, grade }) => area.kind === 'outcome' && grade?.value !== undefined,
    );
    const all = framework.areas.filter(({ kind, graded }) => kind === 'outcome' && graded).length;
    // A letter that is half written has no middle yet.
    if (outcomes.length < 2 || outcomes.length * 2 <= all) return;
    const middle = median(outcomes.map(({ grade }) => grade!.value!));
    for (const assessment of assessments) {
      const { area, grade } = assessment;
      const value = grade?.value;
      if (area.kind !== 'overall' || value === undefined || Math.abs(value - middle) < FAR) continue;
      // Where table and section differ, one of them may be the slip that this would be about.
      const inTable = median(outcomes.map(({ grade, row }) => row?.grade?.value ?? grade!.value!));
      const claimed = claimedValues(assessment, 'grade', framework.scale);
      if (claimed.some((one) => [middle, inTable].some((other) => Math.abs(one - other) < FAR))) continue;
      yield {
        at: grade!.number ?? grade!.span,
        values: { overall: value, area: area.label, middle },
        related: outcomes.map(related),
      };
    }
  },
  message({ overall, area, middle }, { framework: { scale } }) {
    return `“${area}” is ${scale.name(overall)}, but the middle outcome grade is ${nameMiddle(middle, scale)}. This may be right, because grades are a best fit. Please check.`;
  },
});

/** The middle value; half-way between the two middle ones where their number is even. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

function nameMiddle(middle: number, scale: Scale): string {
  return Number.isInteger(middle)
    ? scale.name(middle)
    : `between ${scale.name(Math.floor(middle))} and ${scale.name(Math.ceil(middle))}`;
}

function related({ area, grade }: Assessment) {
  return { at: grade!.span, message: `“${area.label}” is graded ${grade!.span.text}` };
}
