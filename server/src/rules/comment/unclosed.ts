import { unclosedComment } from '../../letter/directive';
import { rule } from '../rule';

export default rule<{ swallows: boolean }>({
  code: 'comment/unclosed',
  scope: 'block',
  severity: 'error',
  title: 'Unclosed comment',
  why: 'Everything after <!-- belongs to the comment, so the rest of the letter is neither printed nor checked. Inside a sentence, <!-- itself is printed.',
  remedy: 'Add --> where the comment ends.',
  example: {
    wrong: '## Being healthy\n\nGrade: 3\n\n<!-- ask the health team\n',
    right: '## Being healthy\n\nGrade: 3\n\n<!-- ask the health team -->\n',
  },
  check(block) {
    const comment = unclosedComment(block);
    return comment ? [{ at: comment.opening, values: { swallows: comment.swallows } }] : [];
  },
  message: ({ swallows }) =>
    swallows
      ? 'This comment is not closed, so the rest of the letter is part of it. Add --> where it ends.'
      : 'This comment is not closed, so it will be printed. Add --> where it ends.',
});
