import { nameKey } from '../text/key';
import { complete, idOf } from './complete';
import { checkNames } from './checkNames';
import type { FrameworkFault } from './fault';
import type { FrameworkFile } from './types';

/** What is wrong in a file of the right shape, in the order of the kinds of fault. */
export function checkFramework(file: FrameworkFile): FrameworkFault[] {
  return [
    ...checkGrades(file),
    ...checkAreas(file),
    ...checkHeadings(file),
    ...checkTitle(file),
    ...checkSentence(file),
    ...checkYears(file),
    ...checkPeriod(file),
  ];
}

function* checkGrades({ scale: { grades } }: FrameworkFile): Iterable<FrameworkFault> {
  const values = new Map<number, string>();
  for (const [i, { value, label }] of grades.entries()) {
    const first = values.get(value);
    if (first === undefined) values.set(value, label);
    else
      yield {
        path: ['scale', 'grades', i, 'value'],
        message: `The number ${value} is already “${first}”. Give every grade its own number.`,
      };
  }
  yield* checkNames(
    grades.map(({ label, synonyms = [], descriptors = [] }, i) => ({
      title: label,
      names: [
        { name: label, path: ['scale', 'grades', i, 'label'] },
        ...[...synonyms.entries()].map(([j, name]) => ({
          name,
          path: ['scale', 'grades', i, 'synonyms', j],
        })),
        ...[...descriptors.entries()].map(([j, name]) => ({
          name,
          path: ['scale', 'grades', i, 'descriptors', j],
        })),
      ],
    })),
    'the grade',
  );
}

function* checkAreas({ areas }: FrameworkFile): Iterable<FrameworkFault> {
  for (const [i, { id, label }] of areas.entries())
    if (id === undefined && idOf(label) === '')
      yield {
        path: ['areas', i, 'label'],
        message: `“${label}” contains no letters. Enter the name of the area as it is used in letters.`,
      };
  yield* checkNames(
    areas.map(({ id, label, aliases = [], titles = [] }, i) => ({
      title: label,
      names: [
        { name: label, path: ['areas', i, 'label'] },
        ...[...titles.entries()].map(([j, name]) => ({ name, path: ['areas', i, 'titles', j] })),
        { name: id ?? idOf(label), path: ['areas', i, id === undefined ? 'label' : 'id'] },
        ...[...aliases.entries()].map(([j, name]) => ({ name, path: ['areas', i, 'aliases', j] })),
      ],
    })),
    'the area',
  );
}

/** Headings compare with the usual names as well, which a file may not have written. */
function* checkHeadings(file: FrameworkFile): Iterable<FrameworkFault> {
  const { evidence, table } = complete(file);
  for (const [group, headings] of Object.entries({ evidence, table }))
    yield* checkNames(
      Object.entries(headings).map(
        ([kind, { label, aliases }]: [string, { label: string; aliases: readonly string[] }]) => ({
          title: label,
          names: [
            { name: label, path: [group, kind, 'label'] },
            ...[...aliases.entries()].map(([j, name]) => ({ name, path: [group, kind, 'aliases', j] })),
          ],
        }),
      ),
      'the heading',
    );
  const own = [table.selfGrade.label, ...table.selfGrade.aliases].find((name) =>
    nameKey(table.grade.label).includes(nameKey(name)),
  );
  if (own !== undefined && nameKey(own) !== nameKey(table.grade.label))
    yield {
      path: ['table', 'selfGrade', 'label'],
      message: `The column “${table.grade.label}” would be taken for this one, because it contains “${own}”. Give this column a name of its own, for example “Own ${own.toLowerCase()}”.`,
    };
}

const PLACES = ['{council}', '{year}'];

function* checkTitle({ title }: FrameworkFile): Iterable<FrameworkFault> {
  if (title === undefined) return;
  const path = ['title'];
  const unknown = [...title.matchAll(/\{[^{}]*\}/g)]
    .map(([place]) => place)
    .find((place) => !PLACES.includes(place));
  if (unknown !== undefined)
    yield {
      path,
      message: `${unknown} is not replaced by anything. Use {council} and {year} in the title.`,
    };
  else if (!title.includes('{council}'))
    yield {
      path,
      message: 'The title has no {council}. Put {council} where the name of the council belongs.',
    };
}

function* checkSentence({ judgement }: FrameworkFile): Iterable<FrameworkFault> {
  if (judgement?.sentence !== undefined && !judgement.sentence.includes('{grade}'))
    yield {
      path: ['judgement', 'sentence'],
      message: 'The sentence has no {grade}. Put {grade} where the word for the grade belongs.',
    };
}

function* checkYears({ years }: FrameworkFile): Iterable<FrameworkFault> {
  if (years && years.from > years.to)
    yield {
      path: ['years', 'to'],
      message: `The last year, ${years.to}, is before the first, ${years.from}. Change one of them.`,
    };
}

function* checkPeriod({ period }: FrameworkFile): Iterable<FrameworkFault> {
  if (!period) return;
  for (const part of ['start', 'end'] as const) {
    const [month = 0, day = 0] = period[part].split('-').map(Number);
    const last = LAST_DAYS[month - 1];
    if (last === undefined)
      yield {
        path: ['period', part],
        message: `There is no month ${month}. Enter the month, then the day, for example 03-31 for 31 March.`,
      };
    else if (day < 1 || day > last)
      yield {
        path: ['period', part],
        message: `There is no such day, because that month has ${last} days. Enter the month, then the day, for example 03-31 for 31 March.`,
      };
  }
}

/** Of each month, in a leap year. */
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
