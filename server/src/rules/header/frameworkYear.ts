import type { Framework } from '../../framework/framework';
import type { Letter } from '../../letter/letter';
import { rule } from '../rule';
import type { Change } from '../../edits/change';
import { insertKeys, isInLines } from '../../edits/header/insertKeys';
import { scalar, setValue } from '../../edits/header/writeValue';

interface Mismatch {
  readonly year: number;
  readonly framework: Framework;
  /** One that serves the year. */
  readonly better: Framework;
}

export default rule<Mismatch>({
  code: 'header/framework-year',
  scope: 'outline',
  severity: 'warning',
  title: 'Framework does not match the year',
  why: 'What is judged changed from one year to the next. With a framework for other years, the wrong areas are expected and the right ones are unknown.',
  remedy: 'Use the framework for the year, or change the year.',
  example: {
    wrong: '---\nframework: apa-2006\ncouncil: Northmere Borough Council\nyear: 2007\n---\n',
    right: '---\nframework: apa-2008\ncouncil: Northmere Borough Council\nyear: 2007\n---\n',
  },
  *check(letter) {
    const { header, headerBroken, framework } = letter;
    const year = header?.year;
    const entry = header?.entry('year');
    if (headerBroken || year === undefined || !entry || serves(framework, year) !== false) return;
    const better = letter.frameworks.find((one) => serves(one, year));
    if (!better) return;
    const named = header?.entry('framework');
    yield {
      at: named?.value ?? entry.value,
      values: { year, framework, better },
      related: named ? [{ at: entry.value, message: `The year is given here as ${year}` }] : [],
    };
  },
  message: ({ year, framework: { data, id }, better }) =>
    `The letter is for ${year}, but the framework ${id} is for ${span(data.years!)}. Use ${better.id}, or change the year.`,
  fixes: ({ values: { better } }, letter) =>
    letter.header && isInLines(letter.header)
      ? [{ title: `Change the framework to ${better.id}`, safe: false, changes: changes(better, letter) }]
      : [],
});

/** Is it the framework of that year? Undefined when it does not say. */
function serves({ data: { years } }: Framework, year: number): boolean | undefined {
  return years && year >= years.from && year <= years.to;
}

function span({ from, to }: { from: number; to: number }): string {
  return from === to ? String(from) : `${from} to ${to}`;
}

function changes({ id }: Framework, letter: Letter): Change[] {
  const { header } = letter;
  const entry = header?.entry('framework');
  if (entry) return [setValue(entry, scalar(id))];
  return header
    ? insertKeys(header, [{ name: 'framework', lines: [`framework: ${scalar(id)}`] }], letter)
    : [];
}
