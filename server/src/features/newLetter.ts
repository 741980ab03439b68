import type { Framework } from '../framework/framework';
import { usualPeriod, writePeriod } from '../prose/dates/period';
import { skeleton } from '../edits/area/skeleton';
import { scalar } from '../edits/header/writeValue';
import { buildTable } from '../edits/table/buildTable';
import type { OffsetRange } from '../text/span';
import { writeLegend } from './legend';

interface NewLetter {
  readonly text: string;
  /** The words to write over first: the addressee's name after "Dear". 0-based UTF-16 offsets. */
  readonly select: OffsetRange;
}

interface NewLetterSubject {
  readonly council: string;
  readonly year: number;
  readonly framework: Framework;
}

/** What stands where a name is still to be written; the checks know it. */
const NAME = '[name]';

/** A letter that has everything but what only its writer knows. As a draft it has nothing that is wrong. */
export function newLetter(subject: NewLetterSubject): NewLetter {
  const { framework } = subject;
  const { areas, data } = framework;
  const sections = areas
    .filter(({ section }) => section)
    .flatMap((area) => skeleton(area, area.label, '', framework));
  const rows = areas.filter(({ graded }) => graded).map(({ label }) => [label, '']);
  const head = [header(subject), `# ${titleOf(subject)}`].join('\n\n');
  const text = [
    head,
    `Dear ${NAME}`,
    ...(rows.length > 0 ? [buildTable(data.table, rows).join('\n'), writeLegend(framework)] : []),
    ...sections,
    ...closing(framework),
  ].join('\n\n');
  const start = head.length + '\n\nDear '.length;
  return { text: `${text}\n`, select: { start, end: start + NAME.length } };
}

function header({ council, year, framework }: NewLetterSubject): string {
  const period = usualPeriod(framework, year);
  return [
    '---',
    `framework: ${scalar(framework.id)}`,
    `council: ${scalar(oneLine(council))}`,
    `year: ${year}`,
    ...(period ? [`period: ${writePeriod(period)}`] : []),
    'date:',
    'to:',
    '  name:',
    '  role:',
    'signed:',
    '  name:',
    '  role:',
    'status: draft',
    '---',
  ].join('\n');
}

function titleOf({ council, year, framework: { data } }: NewLetterSubject): string {
  const words = { council: oneLine(council), year: String(year) };
  return data.title.replace(/\{(council|year)\}/g, (_, name: keyof typeof words) => words[name]);
}

function oneLine(words: string): string {
  return words.split(/\s+/).filter(Boolean).join(' ');
}

/** A letter ends where its framework's words for that begin: after a list, others would be taken for a point of it. */
function closing({ data }: Framework): string[] {
  const [valediction] = data.valediction;
  return valediction === undefined ? [] : [valediction, NAME];
}
