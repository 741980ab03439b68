import type { Framework } from '../framework/framework';
import { usualPeriod, writePeriod } from '../prose/dates/period';
import { skeleton } from '../edits/area/skeleton';
import { scalar } from '../edits/header/writeValue';
import { buildTable } from '../edits/table/buildTable';
import type { OffsetRange } from '../text/span';
import { writeLegend } from './legend';

export interface NewLetter {
  readonly text: string;
  /** The words to write over first: the addressee's name after "Dear", or the date. 0-based UTF-16 offsets. */
  readonly select: OffsetRange;
}

interface NewLetterSubject {
  readonly council: string;
  readonly year: number;
  readonly framework: Framework;
}

/** The parts of a letter that is still to be written. */
interface Parts {
  /** The header's lines, without its marks; one is `date:`. */
  readonly header: readonly string[];
  readonly title: string;
  /** "Dear Ms Rowan"; left out when it is not known to whom. */
  readonly salutation?: string;
  /** The lines of the table of grades; none for a framework without grades. */
  readonly table: readonly string[];
  readonly sections: readonly string[];
  /** The framework's if left out. */
  readonly valediction?: string;
  /** The lines below the valediction. */
  readonly signatures: readonly string[];
  readonly framework: Framework;
}

/** What stands where a name is still to be written; the checks know it. */
const NAME = '[name]';

/** A letter that has everything but what only its writer knows. As a draft it has nothing that is wrong. */
export function newLetter(subject: NewLetterSubject): NewLetter {
  const { framework } = subject;
  const { areas, data } = framework;
  const graded = areas.filter((area) => area.graded);
  return composed({
    header: header(subject),
    title: titleOf(subject),
    table:
      graded.length > 0
        ? buildTable(
            [data.table.area.label, data.table.grade.label],
            graded.map(({ label }) => [label, '']),
          )
        : [],
    sections: areas
      .filter(({ section }) => section)
      .flatMap((area) => skeleton(area, area.label, '', framework)),
    signatures: [],
    framework,
  });
}

/** The parts put together, in the form that formatting gives them. */
export function composed(parts: Parts): NewLetter {
  const { salutation, table, sections, framework } = parts;
  const head = ['---', ...parts.header, '---', '', `# ${parts.title}`].join('\n');
  const text = [
    head,
    salutation ?? `Dear ${NAME}`,
    ...(table.length > 0 ? [table.join('\n'), writeLegend(framework)] : []),
    ...sections,
    ...closing(parts),
  ].join('\n\n');
  const start = head.length + '\n\nDear '.length;
  const select =
    salutation === undefined
      ? { start, end: start + NAME.length }
      : emptyAt(head.indexOf('\ndate:') + '\ndate:'.length);
  return { text: `${text}\n`, select };
}

function emptyAt(offset: number): OffsetRange {
  return { start: offset, end: offset };
}

function header({ council, year, framework }: NewLetterSubject): string[] {
  const period = usualPeriod(framework, year);
  return [
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
  ];
}

/** The framework's title with the council and the year. */
export function titleOf({ council, year, framework: { data } }: NewLetterSubject): string {
  const words = { council: oneLine(council), year: String(year) };
  return data.title.replace(/\{(council|year)\}/g, (_, name: keyof typeof words) => words[name]);
}

function oneLine(words: string): string {
  return words.split(/\s+/).filter(Boolean).join(' ');
}

/** A letter ends where its framework's words for that begin: after a list, others would be taken for a point of it. */
function closing({ valediction, signatures, framework: { data } }: Parts): string[] {
  const words = valediction ?? data.valediction[0];
  return words === undefined ? [] : [words, ...(signatures.length > 0 ? signatures : [NAME])];
}
