import { unclosedComment } from '../../letter/directive';
import { rule } from '../rule';

export default rule<{ swallows: boolean }>({
  code: 'comment/unclosed',
  scope: 'block',
  severity: 'error',
  title: 'Comment without an end',
  why: 'Everything behind the opening mark belongs to the comment: the rest of the letter is not printed and not checked. Inside a sentence the mark itself is printed.',
  remedy: 'Write --> where the comment ends.',
  example: {
    wrong: '## Being healthy\n\nGrade: 3\n\n<!-- ask the health team\n',
    right: '## Being healthy\n\nGrade: 3\n\n<!-- ask the health team -->\n',
  },
  *check(block) {
    const comment = unclosedComment(block);
    if (comment) yield { at: comment.opening, values: { swallows: comment.swallows } };
  },
  message: ({ swallows }) =>
    swallows
      ? 'This comment has no end, so the rest of the letter is part of it. Write --> where it ends.'
      : 'This comment has no end, so it will be printed. Write --> where it ends.',
});
