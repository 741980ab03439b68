import { holdsProse, proseOf } from '../../letter/proseOf';
import { findBackwards, mayHoldBackwards } from '../../prose/figures/direction';
import type { Block } from '../../syntax/blocks';
import { NOTHING } from '../../text/inEach';
import { Span } from '../../text/span';
import { rule, type Hit } from '../rule';

interface Numbers {
  readonly word: string;
  readonly rises: boolean;
  readonly first: Span;
  readonly second: Span;
  readonly same: boolean;
}

export default rule<Numbers>({
  code: 'evidence/direction',
  scope: 'block',
  severity: { draft: 'information', final: 'warning' },
  title: 'Numbers contradict the wording',
  why: 'A figure that “rose from 71% to 48%” did not rise. Either the two numbers were swapped or the verb is wrong, and then the letter praises what it should criticise.',
  remedy: 'Check the numbers, then swap them or change the word.',
  example: {
    wrong: `## Being healthy

Grade: 3

### Major strengths

- The proportion of care leavers in work rose from 71% to 48%.
`,
    right: `## Being healthy

Grade: 3

### Major strengths

- The proportion of care leavers in work rose from 48% to 71%.
`,
  },
  check: (block) => (holdsProse(block) && mayHoldBackwards(block.text) ? places(block) : NOTHING),
  message: ({ word, rises, first, second, same }) =>
    `“${word}” means ${rises ? 'an increase' : 'a decrease'}, but ${first.text} to ${second.text} is ${same ? 'no change' : rises ? 'a decrease' : 'an increase'}. Swap the numbers or change the word.`,
  fixes: ({ values: { first, second, same } }) =>
    same
      ? []
      : [
          {
            title: `Swap ${first.text} and ${second.text}`,
            safe: false,
            changes: [
              { span: first, newText: second.text },
              { span: second, newText: first.text },
            ],
          },
        ],
});

function places(block: Block): Hit<Numbers>[] {
  return findBackwards(proseOf(block)).map(({ word, rises, first, second }) => {
    const [one, other] = [first, second].map(({ from, to }) => new Span(block, from, to));
    return {
      at: new Span(block, Math.min(first.from, second.from), Math.max(first.to, second.to)),
      values: { word, rises, first: one!, second: other!, same: first.value === second.value },
    };
  });
}
