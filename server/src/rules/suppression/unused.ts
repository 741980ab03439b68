import { rule } from '../rule';
import type { DirectiveName } from '../../letter/directive';
import { removeDirective } from '../../edits/directive/removeDirective';

export default rule<DirectiveName>({
  code: 'suppression/unused',
  scope: 'suppression',
  severity: 'warning',
  title: 'Unused suppression',
  why: 'A comment that is no longer needed would also hide the next problem.',
  remedy: 'Remove the comment, or the name in it.',
  unnecessary: true,
  example: {
    wrong: '<!-- apa-disable-next-line grade/out-of-range -->\n\n## Being healthy\n\nGrade: 3\n',
    right: '## Being healthy\n\nGrade: 3\n',
  },
  *check({ unused }) {
    for (const one of unused) yield { at: one.name ?? one.directive.comment, values: one };
  },
  message({ directive, name }) {
    if (directive.kind === 'enable')
      return 'There is no apa-disable above this comment, so it has no effect. Remove it.';
    return name
      ? `This comment no longer suppresses anything for “${name.text}”. Remove it.`
      : 'This comment no longer suppresses anything. Remove it.';
  },
  fixes: ({ values }, letter) => [
    { title: 'Remove unused suppression', safe: true, changes: removeDirective(values, letter) },
  ],
});
