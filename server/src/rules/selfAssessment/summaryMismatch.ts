import type { Framework } from '../../framework/framework';
import type { Assessment } from '../../letter/grades/assessment';
import type { Outline } from '../../letter/letter';
import type { SelfAssessment } from '../../letter/section/section';
import type { Direction } from '../../prose/reading/read';
import { rule } from '../rule';
import type { Related } from '../../letter/related';
import { quoteAll } from '../../prose/english/quoteAll';
import { summaryScope, type SummaryScope } from '../../prose/selfAssessment/summaryScope';
import { proseAgainstField, proseAgainstNumbers } from '../../letter/selfAssessment/contradictions';
import { numbersOf } from '../../letter/selfAssessment/selfGrades';
import { says, type Said } from '../../letter/selfAssessment/statements';
import { saysOf, statement } from '../../letter/selfAssessment/statementWords';

interface Counts {
  readonly consistent: number;
  readonly overestimates: number;
  readonly underestimates: number;
  readonly areas: number;
}

interface Mismatch {
  readonly direction: Direction;
  readonly counts: Counts;
  /** Does the sentence speak of all areas, or of some by name? */
  readonly scope?: SummaryScope;
}

export default rule<Mismatch>({
  code: 'self-assessment/summary-mismatch',
  scope: 'outline',
  severity: 'warning',
  title: 'Summary of self-assessment does not match the areas',
  why: 'The section on capacity to improve sums up how well the council knows itself. If it says the opposite of the areas, the letter contradicts itself where it matters most.',
  remedy: 'Change the sentence to match the areas, or correct the areas.',
  example: {
    wrong: `## Being healthy

Self-assessment: underestimates

## Staying safe

Self-assessment: consistent

## Capacity to improve

In its self-assessment, the council overestimates its performance.
`,
    right: `## Being healthy

Self-assessment: underestimates

## Staying safe

Self-assessment: consistent

## Capacity to improve

In its self-assessment, the council underestimates its performance.
`,
  },
  *check(letter) {
    const areas = letter.assessments.filter(({ area }) => area.kind === 'outcome');
    const summaries = letter.assessments.filter(
      ({ area, section }) => area.kind === 'capacity' && section && section.selfAssessments.length > 0,
    );
    if (areas.length === 0 || summaries.length === 0) return;
    const said = areas.map((assessment) => says(assessment, letter.framework));
    for (const assessment of summaries) {
      const found = mismatch(assessment, said, letter.framework);
      if (!found) continue;
      const { sentence, scope } = found;
      const meant = among(said, scope);
      yield {
        at: sentence.phrase,
        values: { direction: sentence.direction, counts: count(meant), scope },
        related: relatedAreas(meant, sentence.direction, letter),
      };
    }
  },
  message({ direction, counts, scope }, { framework }) {
    const others = OTHERS[direction]
      .filter((other) => counts[other] > 0)
      .map((other) => `${counts[other]} ${counts[other] === 1 ? 'says' : 'say'} “${other}”`)
      .join(' and ');
    if (scope && scope !== 'all')
      return `${saysOf(direction, framework)} in ${quoteAll(scope.map(({ label }) => label))}, but that section says otherwise (${others}). Change the sentence or the section.`;
    const but =
      direction === 'consistent' || scope
        ? `of the ${counts.areas} outcome areas ${others}`
        : `no outcome area says so: ${others}`;
    return `${saysOf(direction, framework)}, but ${but}. Change the sentence or the areas.`;
  },
});

const OTHERS: Readonly<Record<Direction, readonly Direction[]>> = {
  consistent: ['overestimates', 'underestimates'],
  overestimates: ['underestimates', 'consistent'],
  underestimates: ['overestimates', 'consistent'],
};

/** The first sentence of the summing-up section that the areas do not bear out. */
function mismatch(
  assessment: Assessment,
  said: readonly Said[],
  framework: Framework,
): { sentence: SelfAssessment; scope?: SummaryScope } | undefined {
  const { section } = assessment;
  // A sentence at odds with its own section is reported there.
  if (!section || proseAgainstField(section) || proseAgainstNumbers(assessment, framework.scale))
    return undefined;
  const sentences = section.selfAssessments;
  // Sentences in different directions each speak of a part.
  const parts = new Set(sentences.map(({ direction }) => direction)).size > 1;
  const own = numbersOf(assessment, framework.scale)?.verdict;
  for (const sentence of sentences) {
    const { direction, partial, phrase } = sentence;
    const scope = summaryScope(phrase.anchor.text.slice(phrase.to), framework);
    const right = scope
      ? among(said, scope).every(
          ({ verdict, touches }) => verdict === undefined || verdict === 'mixed' || touches.has(direction),
        )
      : borneOut(direction, partial || parts, said, own);
    if (!right) return { sentence, scope };
  }
  return undefined;
}

/** What is said of the areas that a sentence names. */
function among(said: readonly Said[], scope: SummaryScope | undefined): readonly Said[] {
  return scope && scope !== 'all' ? said.filter(({ area }) => scope.includes(area)) : said;
}

/**
 * Do the areas bear the sentence out, or not say enough against it? What is said of a part is met by one area, or by
 * the numbers of the summing-up area itself.
 */
function borneOut(
  direction: Direction,
  partial: boolean,
  said: readonly Said[],
  own: Direction | undefined,
): boolean {
  const { consistent, overestimates, underestimates } = count(said);
  if (direction === 'consistent')
    return (
      said.filter(({ verdict }) => verdict !== undefined && verdict !== 'consistent').length * 2 <=
        said.length ||
      (partial && (consistent > 0 || own === 'consistent'))
    );
  if (own === direction || said.some(({ touches }) => touches.has(direction))) return true;
  return (direction === 'overestimates' ? underestimates : overestimates) === 0 && consistent < 3;
}

function count(said: readonly Said[]): Counts {
  const of = (wanted: Direction): number => said.filter(({ verdict }) => verdict === wanted).length;
  return {
    consistent: of('consistent'),
    overestimates: of('overestimates'),
    underestimates: of('underestimates'),
    areas: said.length,
  };
}

function relatedAreas(said: readonly Said[], direction: Direction, { framework }: Outline): Related[] {
  return said.flatMap(({ area, at, verdict }) =>
    at && verdict && verdict !== direction
      ? [{ at, message: `${area.label}: ${statement(verdict, framework)}` }]
      : [],
  );
}
