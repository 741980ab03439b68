import type { MergeConflict } from '../../letter/conflict';
import { rule } from '../rule';

export default rule<{ conflict: MergeConflict }>({
  code: 'text/merge-conflict',
  scope: 'letter',
  severity: 'error',
  title: 'Two versions of the letter in one',
  why: 'Marks like <<<<<<< and >>>>>>> stand where two people changed the same lines. Until one version is chosen, nothing in the letter can be checked.',
  remedy: 'Choose between the two versions and take the lines with the marks out.',
  example: {
    wrong: '## Being healthy\n\n<<<<<<< ours\nGrade: 3\n=======\nGrade: 2\n>>>>>>> theirs\n',
    right: '## Being healthy\n\nGrade: 3\n',
  },
  *check({ conflicts }) {
    for (const conflict of conflicts) yield { at: conflict.lines[0]!, values: { conflict } };
  },
  message: ({ conflict: { whole } }) =>
    !whole
      ? 'A merge has left this line, and the other lines that belong to it are gone. Choose between what stands above and below it and take the line out; nothing else is checked until then.'
      : 'Two versions of the letter stand here one above the other. Choose one and take the lines with <<<<<<<, ======= and >>>>>>> out; nothing else is checked until then.',
});
