import { VERDICTS } from '../../letter/section/field';
import { VERDICT_MEANINGS, verdictOfGrades } from '../../letter/selfAssessment/verdict';
import type { Verdict } from '../../framework/types';
import { list, text, title } from '../content';
import { fieldPlaceAt } from './fieldPlace';
import type { CompletionProvider } from './item';
import type { CompletionPlace } from './place';

/** What the council says of itself, beside the evidence. */
const COMPARED: Readonly<Record<Verdict, string>> = {
  consistent: 'in line with the evidence',
  overestimates: 'better than the evidence shows',
  underestimates: 'worse than the evidence shows',
  mixed: 'better in some ways, worse in others',
};

/** The verdicts after `Self-assessment:`; the free words that may follow are the writer's. */
export const verdicts: CompletionProvider = (place) => {
  const at = fieldPlaceAt(place);
  const word = at?.field.assessment?.word;
  if (!at || !word || (!word.isEmpty && place.offset > word.end)) return [];
  const shown = verdictByGrades(place);
  return VERDICTS.map((verdict) => ({
    kind: 'verdict',
    label: verdict,
    detail: COMPARED[verdict],
    range: { start: at.range.start, end: Math.max(place.offset, word.end) },
    text: at.lead + verdict,
    likely: verdict === shown,
    documentation: () => [
      title(`Self-assessment: ${verdict}`),
      text(`${VERDICT_MEANINGS[verdict]}.`),
      ...(shown ? [text('According to the two grades:'), list([{ text: shown, marked: true }])] : []),
    ],
  }));
};

/** What the grades of the section come to, when it has both. */
export function verdictByGrades({ letter, section }: CompletionPlace): Verdict | undefined {
  const { grade, selfGrade } = letter.assessments.find((one) => one.section === section) ?? {};
  return grade?.value === undefined || selfGrade?.value === undefined
    ? undefined
    : verdictOfGrades(selfGrade.value, grade.value, letter.framework.scale);
}
