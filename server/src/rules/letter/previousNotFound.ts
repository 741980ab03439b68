import { rule } from '../rule';

export default rule<{ path: string }>({
  code: 'letter/previous-not-found',
  scope: 'workspace',
  severity: 'warning',
  title: 'Last year’s letter is not there',
  why: 'The header names the file of last year’s letter so that the two can be compared. A path that leads to no letter compares with nothing.',
  remedy: 'Write the path of the file as seen from this letter, or take the key “previous” out.',
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
    `There is no letter at “${path}”. Write the path of last year’s letter as seen from this one, or take the key “previous” out.`,
});
