import { readableProse } from '../../prose/english/readableProse';
import type { Letter } from '../../letter/letter';
import { phrase, yearsInTitle } from '../../prose/names/titleNames';
import { assessmentName } from '../../letter/claims/introductionClaims';
import type { Span } from '../../text/span';
import { inQuotes } from '../inQuotes';
import { proseOf } from '../mentions';
import { edit, type NamePlace, type RenameSubject } from './subject';

/**
 * The year of the assessment: in the header, in the title, and in prose where it stands beside the assessment's name.
 * Dates, the period among them, and other years keep what they say.
 */
export function yearSubject(letter: Letter): RenameSubject | undefined {
  const { header, title } = letter;
  const entry = header?.entry('year');
  const year = header?.year;
  if (!entry || year === undefined) return undefined;
  const shown = String(year);
  const spans = [
    ...(title ? yearsInTitle(title.title).filter(({ text }) => text === shown) : []),
    ...proseOf(letter).flatMap((span) => yearsIn(span, shown, letter)),
  ];
  const place = (at: Span): NamePlace => ({ at, shown, rename: (name) => edit(at, name) });
  return { places: [place(inQuotes(entry.value)), ...spans.map(place)], refusal, whole: (name) => name };
}

function refusal(name: string): string | undefined {
  if (name === '') return 'Enter the year of the assessment.';
  return /^(?:19|20)\d\d$/.test(name)
    ? undefined
    : `“${name}” is not a year. Enter four digits, for example 2009.`;
}

/** "the 2008 annual performance assessment", "the annual performance assessment for 2008" */
function yearsIn(span: Span, year: string, { framework }: Letter): Span[] {
  const name = assessmentName(framework.data.title);
  if (name === '' || !span.text.includes(year)) return [];
  const text = readableProse(span.text);
  const { source } = phrase(name);
  const before = new RegExp(`(?<![\\d/–-])${year}\\s{1,4}${source}`, 'giu');
  const behind = new RegExp(`${source}\\s{1,4}(?:(?:for|in|of)\\s{1,4})?${year}(?![\\d/–-])`, 'giu');
  return [
    ...[...text.matchAll(before)].map(({ index }) => index),
    ...[...text.matchAll(behind)].map(({ 0: found, index }) => index + found.length - year.length),
  ].map((from) => span.part(from, from + year.length));
}
