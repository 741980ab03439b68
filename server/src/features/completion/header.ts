import { STATUSES } from '../../letter/header/headerKeys';
import { text, title } from '../content';
import type { CompletionProvider } from './item';
import { choice, literal, stop } from './snippet';
import { years } from './years';

/** The header as a whole, on the first line of a letter that has none. */
export const header: CompletionProvider = ({ letter, line, block, free }, { today }) => {
  if (letter.header || line.start !== letter.origin.start) return [];
  if (!free && !(line.text === '--' || (line.text === '---' && block?.kind === 'break'))) return [];
  const ids = letter.frameworks.map(({ id }) => id);
  const id = letter.framework.id;
  const lines = (framework: string, council: string, year: string, status: string): string =>
    [
      '---',
      `framework: ${framework}`,
      `council: ${council}`,
      `year: ${year}`,
      `status: ${status}`,
      '---',
      '',
    ].join('\n');
  const [year] = years(letter.framework, today);
  return [
    {
      kind: 'key',
      label: 'Header',
      detail: 'council, year and status',
      range: { start: line.start, end: line.start + line.text.length },
      filter: '---',
      text: lines(id, '', String(year), STATUSES[0]),
      snippet:
        lines(
          ids.length > 1 ? choice(1, [id, ...ids.filter((one) => one !== id)]) : literal(id),
          stop(2),
          stop(3, String(year)),
          choice(4, STATUSES),
        ) + stop(0),
      documentation: () => [
        title('Header'),
        text('The details of the letter, in a format that can be checked. It is not printed as it is.'),
      ],
    },
  ];
};
