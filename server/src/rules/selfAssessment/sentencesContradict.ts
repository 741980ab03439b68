import type { SelfAssessment } from '../../letter/section/section';
import { rule } from '../rule';

export default rule<{ first: SelfAssessment; second: SelfAssessment }>({
  code: 'self-assessment/sentences-contradict',
  scope: 'area',
  severity: 'warning',
  title: 'Two sentences on the self-assessment contradict each other',
  why: 'If one sentence says that the council knows itself and the next that it overestimates itself, readers cannot tell what the inspectors think.',
  remedy: 'Remove one of the two, or make clear what each of them is about.',
  example: {
    wrong: `## Staying safe

Grade: 2

The council's self-assessment is consistent with the evidence. The council's analysis overvalues progress.
`,
    right: `## Staying safe

Grade: 2

The council's analysis overvalues progress.
`,
  },
  *check({ section }) {
    // With a field, each sentence is compared with that; and "in part" says that each has its own matter.
    if (!section || section.verdictField) return;
    const whole = section.selfAssessments.filter(({ partial }) => !partial);
    const [first, ...others] = whole;
    const second = others.find(({ direction }) => direction !== first?.direction);
    if (!first || !second || first.phrase.anchor !== second.phrase.anchor) return;
    const between = first.phrase.anchor.text.slice(first.phrase.to, second.phrase.from);
    if (!/[.!?]\s/.test(between) || DIFFERENT.test(between)) return;
    yield {
      at: second.phrase,
      values: { first, second },
      related: [{ at: first.phrase, message: 'The other sentence is here' }],
    };
  },
  message: ({ first, second }) =>
    `“${second.phrase.text.replace(/\s+/g, ' ')}” says ${SAYS[second.direction]}, but “${first.phrase.text.replace(/\s+/g, ' ')}” says ${SAYS[first.direction]}. Remove one of them, or make clear what each is about.`,
});

/** The second sentence is about something else, and says so. */
const DIFFERENT =
  /\b(?:however|but|although|though|while|whilst|elsewhere|in other|other|also|some|except|in this|nevertheless|nonetheless|yet|where|on the other hand|by contrast)\b/i;

const SAYS: Readonly<Record<SelfAssessment['direction'], string>> = {
  consistent: 'that the council sees itself as it is',
  overestimates: 'that it sees itself as better than it is',
  underestimates: 'that it sees itself as worse than it is',
};
