import { Span } from '../../text/span';
import { rule, type OtherLetter } from '../rule';

export default rule<{ twin: OtherLetter; more: number }>({
  code: 'letter/duplicate',
  scope: 'workspace',
  severity: 'warning',
  title: 'Two final letters for one council and year',
  why: 'A council gets one letter a year. When two files are both final, nobody can tell which of them counts, and every table made from the letters has the council twice.',
  remedy: 'Remove one of the files, or make it a draft.',
  example: {
    wrong: '---\ncouncil: Northmere Borough Council\nyear: 2008\nstatus: final\n---\n',
    right: '---\ncouncil: Northmere Borough Council\nyear: 2008\nstatus: draft\n---\n',
  },
  *check({ header, status, headerBroken }, { twins }) {
    const council = header?.entry('council');
    const [twin] = twins;
    if (!twin || !council || headerBroken || status !== 'final') return;
    yield {
      at: council.value,
      values: { twin, more: twins.length - 1 },
      related: twins.map(({ uri, name }) => ({ at: BEGINNING, uri, message: `${name} is the other letter` })),
    };
  },
  message: ({ twin, more }) =>
    `There is another final letter for this council and year: ${twin.name}${more > 0 ? ` (and ${more} more)` : ''}. Only one of them can be right.`,
});

/** Where another file is pointed to: its first line. */
const BEGINNING = new Span({ start: 0, text: '' }, 0, 0);
