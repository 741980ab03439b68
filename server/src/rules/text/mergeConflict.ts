import type { MergeConflict } from '../../letter/conflict';
import { rule } from '../rule';

export default rule<{ conflict: MergeConflict }>({
  code: 'text/merge-conflict',
  scope: 'letter',
  severity: 'error',
  title: 'Unresolved merge conflict',
  why: 'Lines such as <<<<<<< and >>>>>>> show where two people changed the same text. Until one version is chosen, nothing in the letter can be checked.',
  remedy: 'Choose one of the two versions and remove the marker lines.',
  example: {
    wrong: '## Being healthy\n\n<<<<<<< ours\nGrade: 3\n=======\nGrade: 2\n>>>>>>> theirs\n',
    right: '## Being healthy\n\nGrade: 3\n',
  },
  *check({ conflicts }) {
    for (const conflict of conflicts) yield { at: conflict.lines[0]!, values: { conflict } };
  },
  message: ({ conflict: { whole } }) =>
    !whole
      ? 'This line is left over from a merge conflict. Choose between the text above and below it and remove the line. Nothing else is checked until then.'
      : 'This is a merge conflict: two versions, one above the other. Keep one and remove the lines with <<<<<<<, ======= and >>>>>>>. Nothing else is checked until then.',
});
