import { rule } from '../rule';
import type { DirectiveName } from '../../letter/directive';
import { removeDirective } from '../../edits/directive/removeDirective';

export default rule<DirectiveName>({
  code: 'suppression/unused',
  scope: 'suppression',
  severity: 'warning',
  title: 'Silences nothing',
  why: 'A comment that silences a finding which is no longer there would also silence the next one, unseen.',
  remedy: 'Take the comment, or the name in it, out.',
  unnecessary: true,
  example: {
    wrong: '<!-- apa-disable-next-line grade/out-of-range -->\n\n## Being healthy\n\nGrade: 3\n',
    right: '## Being healthy\n\nGrade: 3\n',
  },
  *check({ unused }) {
    for (const one of unused) yield { at: one.name ?? one.directive.comment, values: one };
  },
  message({ directive, name }) {
    if (directive.kind === 'enable') return 'This comment ends a silence that nothing began. Take it out.';
    return name
      ? `Nothing is found here that “${name.text}” would silence. Take it out of the comment.`
      : 'Nothing is found here that this comment would silence. Take it out.';
  },
  fixes: ({ values }, letter) => [
    { title: 'Remove what silences nothing', safe: true, changes: removeDirective(values, letter) },
  ],
});
