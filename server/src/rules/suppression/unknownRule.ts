import { closest } from 'fastest-levenshtein';
import type { Span } from '../../text/span';
import { rule } from '../rule';
import type { DirectiveName } from '../../letter/directive';
import type { Fix } from '../../edits/change';
import { removeDirective } from '../../edits/directive/removeDirective';

export default rule<{ one: DirectiveName; name: Span; like: string }>({
  code: 'suppression/unknown-rule',
  scope: 'suppression',
  severity: 'warning',
  title: 'Suppression of an unknown rule',
  why: 'A comment with a misspelt rule name has no effect.',
  remedy: 'Use the name of a rule or of a family as it is shown with the problem.',
  example: {
    wrong: '<!-- apa-disable grade/mising -->\n\n## Being healthy\n\nGrade: 3\n',
    right: '<!-- apa-disable grade/missing -->\n\n## Being healthy\n',
  },
  *check({ unknown, names }) {
    let last: DirectiveName | undefined;
    for (const one of unknown) {
      const { name, directive } = one;
      // Plain words after one that is no name are a reason.
      const isReason =
        directive === last?.directive && ![name, last.name].some((each) => each?.text.includes('/'));
      if (name && !isReason) yield { at: name, values: { one, name, like: closest(name.text, [...names]) } };
      last = one;
    }
  },
  message: ({ name, like }) => `“${name.text}” is not a rule. Did you mean “${like}”?`,
  fixes: ({ at, values: { one, like } }, letter): Fix[] => [
    { title: `Change to “${like}”`, safe: false, changes: [{ span: at, newText: like }] },
    { title: 'Remove it', safe: false, changes: removeDirective(one, letter) },
  ],
});
