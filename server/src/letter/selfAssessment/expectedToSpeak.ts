import type { Assessment } from '../grades/assessment';
import type { Letter } from '../letter';
import type { Section } from '../section/section';
import { misspeltVerdictField } from './misspeltVerdictField';

/** A section that has to say how the council's own assessment compares with the evidence. */
export interface About {
  readonly section: Section;
  readonly assessment: Assessment;
}

/** The sections of which a word on self-assessment is expected. */
export function expectedToSpeak(assessments: readonly Assessment[]): About[] {
  return assessments.flatMap((assessment) => {
    const { area, section } = assessment;
    // What a heading that only nearly names an area has to say is not known for sure.
    return section?.naming.exact && area.selfAssessment && !section.isSwallowed
      ? [{ section, assessment }]
      : [];
  });
}

/** Is there a verdict, even one that cannot be read, or a sentence, understood or not? */
export function speaks(section: Section): boolean {
  const { verdictField, selfAssessments } = section;
  if ((verdictField ?? misspeltVerdictField(section)) !== undefined || selfAssessments.length > 0)
    return true;
  return section.mentionsSelfAssessment;
}

/** Does no section say anything yet, so that this is reported once and not of each? */
export function noneSpeaks({ assessments }: Letter): boolean {
  const expected = expectedToSpeak(assessments);
  return expected.length > 1 && !expected.some(({ section }) => speaks(section));
}
