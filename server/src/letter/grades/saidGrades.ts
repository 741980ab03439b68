import type { Area, Framework } from '../../framework/framework';
import { areaStatements, type AreaStatement } from '../../prose/areas/areaStatements';
import { each } from '../../text/inEach';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import type { Outline } from '../letter';
import { proseOf } from '../proseOf';
import { inOwnProse } from '../ownProse';
import type { Section } from '../section/section';
import type { Assessment } from './assessment';
import { claimedValues } from './claimedValues';

/** A statement with the paragraph that it stands in. */
export interface SaidOfAreas {
  readonly paragraph: Span;
  readonly section?: Section;
  readonly statement: AreaStatement;
}

/** All that the letter's own prose says of areas which it names. */
export const saidOfAreas = inOwnProse((paragraph, section, { framework, year }) =>
  each(statementsIn(paragraph, section, framework, year), (statement): SaidOfAreas => ({
    paragraph,
    section,
    statement,
  })),
);

/** What a paragraph says of areas, in a section or before the first one. */
export function statementsIn(
  paragraph: Span,
  section: Section | undefined,
  framework: Framework,
  year: number | undefined,
): readonly AreaStatement[] {
  return statementsFor(paragraph, section?.naming.exact ? section.area : undefined, framework, year);
}

const statementsFor = memoize(
  (paragraph: Span, own: Area | undefined, framework: Framework, year: number | undefined) =>
    areaStatements(proseOf(paragraph), framework, own, year),
);

/** The grade of an area, where all places that give it say the same. */
export function sureGrade(
  letter: Outline,
  area: Area,
): { value: number; assessment: Assessment } | undefined {
  const assessment = letter.assessments.find((one) => one.area === area);
  const value = assessment?.grade?.value;
  if (!assessment || value === undefined || !letter.framework.scale.has(value)) return undefined;
  return claimedValues(assessment, 'grade', letter.framework.scale).length > 1
    ? undefined
    : { value, assessment };
}
