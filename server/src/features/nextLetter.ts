import { stringify } from 'yaml';
import { buildTable } from '../edits/table/buildTable';
import { skeleton } from '../edits/area/skeleton';
import { scalar } from '../edits/header/writeValue';
import type { Area, Framework } from '../framework/framework';
import { areaWords } from '../letter/areaWords';
import type { Assessment } from '../letter/grades/assessment';
import type { HeaderEntry } from '../letter/header/header';
import { HEADER_KEYS } from '../letter/header/headerKeys';
import type { Letter } from '../letter/letter';
import { readPeriod, usualPeriod, writePeriod, yearLater, type Period } from '../prose/dates/period';
import { addressOf } from '../prose/names/personName';
import { yearsInTitle } from '../prose/names/titleNames';
import { composed, titleOf, type NewLetter } from './newLetter';

interface NextLetter extends NewLetter {
  readonly council: string;
  readonly year: number;
}

/**
 * The letter that follows last year's: its header with the next year, its title, salutation, table and sections, and
 * none of its grades, sentences and points. Or why there can be none: a sentence.
 *
 * @param previous the path of last year's letter, as seen from the new one; nothing when it has none
 */
export function nextLetter(letter: Letter, previous?: string): NextLetter | { readonly problem: string } {
  const { header, headerBroken, conflicts } = letter;
  const [council, before] = [header?.text('council')?.trim(), header?.year];
  if (headerBroken || conflicts.length > 0) return { problem: UNREADABLE };
  if (!header || !council || before === undefined) return { problem: NOTHING_SAID };
  const year = before + 1;
  const framework = frameworkFor(letter, year);
  const title = titleAfter(letter, before) ?? titleOf({ council, year, framework });
  const signed = header.people('signed').map((one) => one.flatMap(({ text }) => oneLine(text) ?? []));
  return {
    council,
    year,
    ...composed({
      header: headerAfter(letter, { framework, year, previous }),
      title,
      salutation: letter.salutation?.text ?? salutationFor(header.text('to', 'name')),
      table: tableAfter(letter, framework),
      sections: sectionsAfter(letter, framework),
      valediction: letter.closing?.valediction?.text,
      signatures: signed.flat(),
      framework,
    }),
  };
}

const UNREADABLE = 'The header of this letter cannot be used, so no letter can follow it. Correct it first.';
const NOTHING_SAID =
  'This letter does not say its council and year in its header, so no letter can follow it. Write them first.';

/** The same as last year's, unless that is not for letters of the new year and another one is. */
function frameworkFor({ framework, frameworks }: Letter, year: number): Framework {
  const serves = ({ data: { years } }: Framework): boolean =>
    years !== undefined && years.from <= year && year <= years.to;
  return framework.data.years && !serves(framework) ? (frameworks.find(serves) ?? framework) : framework;
}

interface Changed {
  readonly framework: Framework;
  readonly year: number;
  readonly previous?: string;
}

/** The keys in last year's order, for that is the order in which they are printed; new ones in their usual places. */
function headerAfter(letter: Letter, { framework, year, previous }: Changed): string[] {
  const period = periodAfter(letter, framework, year);
  const set: Readonly<Record<string, string | undefined>> = {
    framework: scalar(framework.id),
    year: String(year),
    period: period && writePeriod(period),
    date: '',
    status: 'draft',
    previous: previous === undefined ? undefined : scalar(previous),
  };
  const lines = new Map<string, string[]>();
  for (const { name } of HEADER_KEYS) {
    const entry = letter.header?.entry(name);
    if (name in set) {
      const value = set[name];
      if (value !== undefined) lines.set(name, [`${name}: ${value}`.trimEnd()]);
    } else if (entry) lines.set(name, written(name, valueOf(entry)));
    else if (name === 'to' || name === 'signed') lines.set(name, [`${name}:`, '  name:', '  role:']);
  }
  const names = (letter.header?.entries ?? []).map(({ name }) => name).filter((name) => lines.has(name));
  const order = [...new Set(names)];
  const usual = HEADER_KEYS.map(({ name }) => name);
  for (const [at, name] of usual.entries()) {
    if (!lines.has(name) || order.includes(name)) continue;
    const above = usual.slice(0, at).findLast((one) => order.includes(one));
    order.splice(above === undefined ? 0 : order.indexOf(above) + 1, 0, name);
  }
  return order.flatMap((name) => lines.get(name)!);
}

/** The usual one; where the framework has none, last year's own a year later. */
function periodAfter({ header }: Letter, framework: Framework, year: number): Period | undefined {
  const own = readPeriod(header?.text('period')?.trim() ?? '');
  return usualPeriod(framework, year) ?? (own && yearLater(own));
}

/** What YAML makes of a value: a text, a list, or keys with such values. */
type Value = string | null | readonly Value[] | { readonly [name: string]: Value };

function valueOf({ text, entries, list }: Pick<HeaderEntry, 'text' | 'entries' | 'list'>): Value {
  if (list) return list.map((one) => (one[0]?.name === '' ? valueOf(one[0]) : valueOf({ entries: one })));
  if (entries) return Object.fromEntries(entries.map((one) => [one.name, valueOf(one)]));
  return text ?? null;
}

function written(name: string, value: Value): string[] {
  const lines = stringify(
    { [name]: value },
    { lineWidth: 0, nullStr: '', blockQuote: 'literal', version: '1.2' },
  );
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Last year's title with the new year; nothing when it names none, for then nothing is known of it. */
function titleAfter({ title }: Letter, before: number): string | undefined {
  if (!title) return undefined;
  const years = yearsInTitle(title.title).filter(({ text }) => text === String(before));
  if (years.length === 0) return undefined;
  const { anchor, from, to } = title.title;
  let [text, at] = ['', from];
  for (const year of years) {
    text += anchor.text.slice(at, year.from) + String(before + 1);
    at = year.to;
  }
  return text + anchor.text.slice(at, to);
}

function salutationFor(name: string | undefined): string | undefined {
  const address = name === undefined ? undefined : addressOf(name);
  return address === undefined ? undefined : `Dear ${address}`;
}

/** A row for each graded area of the new framework under last year's name and headings, without a grade. */
function tableAfter(letter: Letter, framework: Framework): string[] {
  const { table, framework: before } = letter;
  const { area, grade, selfGrade } = framework.data.table;
  const graded = framework.areas.filter((one) => one.graded);
  if (graded.length === 0) return [];
  const headed = (column: number | undefined, label: string): string => {
    const words = column === undefined ? undefined : oneLine(table?.head?.cells[column]?.text);
    return words === undefined || /\d{4}/.test(words) || before !== framework
      ? label
      : words.replaceAll('\\|', '|');
  };
  const columns = table?.columns;
  const headings = [
    headed(columns?.area, area.label),
    headed(columns?.grade, grade.label),
    ...(columns?.selfGrade === undefined ? [] : [headed(columns.selfGrade, selfGrade.label)]),
  ];
  return buildTable(
    headings,
    graded.map((one) => [nameAfter(letter, one), ...headings.slice(1).map(() => '')]),
  );
}

/** The sections that the new framework wants, under last year's names, and below each what last year's had besides. */
function sectionsAfter(letter: Letter, framework: Framework): string[] {
  const { first, after } = otherHeadings(letter, framework);
  return [
    ...first,
    ...framework.areas.flatMap((area) => {
      const wanted = area.section || saidOf(letter, area)?.section !== undefined;
      return [
        ...(wanted ? skeleton(area, nameAfter(letter, area), '', framework) : []),
        ...(after.get(area.id) ?? []),
      ];
    }),
  ];
}

/** Last year's name for an area, one for heading and row, if the framework is still the same. */
function nameAfter(letter: Letter, area: Area): string {
  const said = saidOf(letter, area);
  return areaWords(area, said?.section?.naming ?? said?.row);
}

function saidOf({ assessments }: Letter, area: Area): Assessment | undefined {
  return assessments.find((one) => one.area === area);
}

/** The headings of sections on something else than an area, by the area of the section before them. */
function otherHeadings({ sections }: Letter, framework: Framework) {
  const first: string[] = [];
  const after = new Map<string, string[]>();
  let last = first;
  for (const { area, naming, heading } of sections) {
    if (area && framework.areas.some(({ id }) => id === area.id)) {
      last = after.get(area.id) ?? [];
      after.set(area.id, last);
    } else if (!area && !naming.grade && heading.level === 2) last.push(`## ${heading.title.text}`);
  }
  return { first, after };
}

function oneLine(text: string | undefined): string | undefined {
  return text?.split(/\s+/).filter(Boolean).join(' ') || undefined;
}
