import type { Area, Framework } from '../../framework/framework';
import { areaStatements, type AreaStatement } from '../../prose/areas/areaStatements';
import { readableProse } from '../../prose/english/readableProse';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import type { Letter } from '../letter';
import { ownProse, type OwnParagraph } from '../ownProse';
import type { Assessment } from './assessment';
import { claimedValues } from './claimedValues';

/** A statement with the paragraph that it stands in. */
export interface SaidOfAreas extends OwnParagraph {
  readonly statement: AreaStatement;
}

/** All that the letter's own prose says of areas which it names. */
export function saidOfAreas(letter: Letter): SaidOfAreas[] {
  const { framework, header } = letter;
  return ownProse(letter).flatMap(({ paragraph, section }) => {
    const area = section?.naming.exact ? section.area : undefined;
    return statementsIn(paragraph, framework, area, header?.year).map((statement) => ({
      paragraph,
      section,
      statement,
    }));
  });
}

export const statementsIn = memoize(
  (
    paragraph: Span,
    framework: Framework,
    area: Area | undefined,
    year: number | undefined,
  ): AreaStatement[] => areaStatements(readableProse(paragraph.text), framework, area, year),
);

/** The grade of an area, where all places that give it say the same. */
export function sureGrade(letter: Letter, area: Area): { value: number; assessment: Assessment } | undefined {
  const assessment = letter.assessments.find((one) => one.area === area);
  const value = assessment?.grade?.value;
  if (!assessment || value === undefined || !letter.framework.scale.has(value)) return undefined;
  return claimedValues(assessment, 'grade', letter.framework.scale).length > 1
    ? undefined
    : { value, assessment };
}
