import { nameKey } from '../../text/key';
import { rule, type OtherLetter } from '../rule';

export default rule<{ previous: OtherLetter; council?: string; year?: number }>({
  code: 'letter/previous-mismatch',
  scope: 'workspace',
  severity: 'warning',
  title: 'Wrong letter given as last year’s',
  why: 'The letter given as last year’s is about another council or year, so every comparison with it would be wrong.',
  remedy: 'Give the same council’s letter for the year before.',
  example: {
    wrong: '---\ncouncil: Northmere Borough Council\nyear: 2008\nprevious: westholt-2007.apa\n---\n',
    right: '---\ncouncil: Northmere Borough Council\nyear: 2008\nprevious: northmere-2007.apa\n---\n',
  },
  *check({ header }, { previous }) {
    const entry = header?.entry('previous');
    if (!previous || !entry) return;
    const council = header?.text('council');
    const year = header?.year;
    const otherCouncil = council && previous.council && nameKey(council) !== nameKey(previous.council);
    const otherYear = year !== undefined && previous.year !== undefined && previous.year !== year - 1;
    if (otherCouncil || otherYear)
      yield {
        at: entry.value,
        values: { previous, council: otherCouncil ? council : undefined, year: otherYear ? year : undefined },
      };
  },
  message: ({ previous, council, year }) =>
    council
      ? `${previous.name} is about ${previous.council}, but this letter is about ${council}.`
      : `${previous.name} is the letter for ${previous.year}, but the year before this letter is ${(year ?? 0) - 1}.`,
});
