import type { Scale } from '../../framework/framework';
import type { Verdict } from '../../framework/types';

/** What each verdict says of the council, as the end of a sentence. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  consistent: 'the council sees itself as the evidence shows it',
  overestimates: 'the council sees itself as better than the evidence shows',
  underestimates: 'the council sees itself as worse than the evidence shows',
  mixed: 'the council sees itself as better in some respects and worse in others',
};

/** The verdict that two grades come to. */
export function verdictOfGrades(selfGrade: number, grade: number, scale: Scale): Exclude<Verdict, 'mixed'> {
  const steps = scale.steps(selfGrade, grade);
  return steps > 0 ? 'overestimates' : steps < 0 ? 'underestimates' : 'consistent';
}
