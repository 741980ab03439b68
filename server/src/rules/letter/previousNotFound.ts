import { rule } from '../rule';

export default rule<{ path: string }>({
  code: 'letter/previous-not-found',
  scope: 'workspace',
  severity: 'warning',
  title: 'Last year’s letter not found',
  why: 'The header gives the file of last year’s letter for comparison. If there is no letter at that path, nothing is compared.',
  remedy: 'Give the path relative to this letter, or remove the key “previous”.',
  example: {
    wrong: '---\ncouncil: Northmere Borough Council\nyear: 2008\nprevious: northmere-07.apa\n---\n',
    right: '---\ncouncil: Northmere Borough Council\nyear: 2008\n---\n',
  },
  *check({ header }, { previous }) {
    const entry = header?.entry('previous');
    if (previous === null && entry?.text !== undefined)
      yield { at: entry.value, values: { path: entry.text } };
  },
  message: ({ path }) =>
    `“${path}” was not found. Give its path relative to this letter, or remove the key “previous”.`,
});
