import { memoize } from '../../text/memoize';
import type { Scale } from '../../framework/framework';
import { holdsProse, proseOf } from '../../letter/proseOf';
import { findMoreThanAll, mayHoldMoreThanAll, type MoreThanAll } from '../../prose/figures/moreThanAll';
import type { Block } from '../../syntax/blocks';
import { NOTHING } from '../../text/inEach';
import { Span } from '../../text/span';
import { rule, type Hit } from '../rule';

export default rule<MoreThanAll>({
  code: 'evidence/more-than-all',
  scope: 'block',
  severity: { draft: 'information', final: 'warning' },
  title: 'Part larger than the whole',
  why: 'It is impossible that 191% of the assessments are complete or that thirteen of eleven schools take part. A figure like this makes readers doubt the others too.',
  remedy: 'Check the figures and correct them.',
  example: {
    wrong: `## Being healthy

Grade: 3

### Major strengths

- Thirteen of the eleven schools take part.
`,
    right: `## Being healthy

Grade: 3

### Major strengths

- Ten of the eleven schools take part.
`,
  },
  check: (block, { scale }) =>
    holdsProse(block) && mayHoldMoreThanAll(block.text) ? places(block, scale) : NOTHING,
  message: ({ part, whole, percent }) =>
    percent
      ? `${part}% is more than all of them. Check the figure and correct it.`
      : `${part} is more than the total of ${whole}. Check the figures and correct them.`,
});

function places(block: Block, scale: Scale): Hit<MoreThanAll>[] {
  return findMoreThanAll(proseOf(block), wordsOf(scale)).map((values) => ({
    at: new Span(block, values.from, values.to),
    values,
  }));
}

const wordsOf = memoize(
  (scale: Scale): ReadonlySet<string> => new Set([...scale.words()].map(([word]) => word)),
);
