import { BEGINNING } from '../../letter/related';
import { rule, type OtherLetter } from '../rule';

export default rule<{ twins: readonly OtherLetter[]; more: boolean }>({
  code: 'letter/duplicate',
  scope: 'workspace',
  severity: 'warning',
  title: 'Two final letters for one council and year',
  why: 'A council gets one letter a year. If two files are final, nobody knows which one counts, and every table made from the letters lists the council twice.',
  remedy: 'Delete one of the files, or set its status to draft.',
  example: {
    wrong: '---\ncouncil: Northmere Borough Council\nyear: 2008\nstatus: final\n---\n',
    right: '---\ncouncil: Northmere Borough Council\nyear: 2008\nstatus: draft\n---\n',
  },
  *check({ header, status, headerBroken }, { twins, moreTwins = false }) {
    const council = header?.entry('council');
    if (twins.length === 0 || !council || headerBroken || status !== 'final') return;
    yield {
      at: council.value,
      values: { twins: twins.slice(0, 2), more: moreTwins || twins.length > 2 },
      related: twins
        .slice(0, 2)
        .map(({ uri, name }) => ({ at: BEGINNING, uri, message: `${name} is the other letter` })),
    };
  },
  message: ({ twins, more }) => {
    const names = twins.map(({ name }) => name);
    const list = more ? `${names.join(', ')} and others` : names.join(' and ');
    const what = twins.length > 1 ? 'There are other final letters' : 'There is another final letter';
    return `${what} for this council and year: ${list}. Only one can be final.`;
  },
});
