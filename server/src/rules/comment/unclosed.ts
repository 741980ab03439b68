import { unclosedComment } from '../../letter/directive';
import { rule } from '../rule';

export default rule<null>({
  code: 'comment/unclosed',
  scope: 'letter',
  severity: 'error',
  title: 'Comment without an end',
  why: 'Everything behind the opening mark belongs to the comment: the rest of the letter is not printed and not checked.',
  remedy: 'Write --> where the comment ends.',
  example: {
    wrong: `## Being healthy

Grade: 3

<!-- ask the health team
`,
    right: `## Being healthy

Grade: 3

<!-- ask the health team -->
`,
  },
  *check({ blocks }) {
    const opening = unclosedComment(blocks);
    if (opening) yield { at: opening, values: null };
  },
  message: () => 'This comment has no end, so the rest of the letter is part of it. Write --> where it ends.',
});
