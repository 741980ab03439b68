import type { Framework } from '../../framework/framework';
import type { Header } from '../header/header';
import { compareDays, MONTHS, toLong, type Day } from '../../prose/dates/date';
import { readPeriod, usualPeriod, writePeriod, type Period } from '../../prose/dates/period';
import { statedPeriods, type StatedPeriod } from '../../prose/dates/statedPeriod';
import { phrase } from '../../prose/names/titleNames';
import type { Passage } from '../../syntax/passage';
import type { Paragraph } from '../../syntax/plain';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import { proseOf } from '../proseOf';
import type { Claim } from './claim';

/** Words before "the 2007 assessment" that make it another one, which this letter is compared with. */
const ANOTHER =
  /\b(?:since|than|with|previous|last|earlier|following|after|before|unlike|like|to|at|in)\s(?:(?:the|our|its|your)\s)?$/i;
/** A sentence with one of these may speak of another time, or of somebody else's findings. */
const ELSEWHERE =
  /\b(?:last|previous|previously|earlier|since|compared|comparison|than|unchanged|changed?|same|both|trends?|reviews?|inspections?|inspected|survey|schools?|academic|also)\b/i;

/** A year with a word after it. */
const YEAR = /(?<![\d/–-])(?:19|20)\d\d\s{1,4}/g;
/** "The grades for 2007", "for performance in 2007", "judgements for the year 2007". */
const GRADES_FOR =
  /\b(?:grades?|judgements?|for\sperformance|results)\s(?:(?:awarded|given|made)\s)?(?:for|in)\s(?:the\syear\s)?((?:19|20)\d\d)(?!\s?[\d/–-]|\s(?:and|to|or|was|were|is|are|had|have)\b|\w)/gi;

/** What the introduction says of the letter's year and period, where it never says the same as the header. */
export function* introductionClaims(
  header: Header,
  introduction: readonly Passage[],
  framework: Framework,
): Iterable<Claim> {
  const paragraphs = introduction.flatMap(paragraphsIn);
  const entry = header.entry('year');
  const { year } = header;
  if (entry && year !== undefined)
    for (const read of [yearsOf, gradesOf])
      yield* yearClaims(
        paragraphs.flatMap((paragraph) => read(paragraph, framework)),
        entry,
        year,
      );
  yield* periodClaims(header, framework, paragraphs);
}

interface NamedYear {
  readonly at: Span;
  readonly another: boolean;
}

function* yearClaims(all: readonly NamedYear[], entry: Claim['entry'], year: number): Iterable<Claim> {
  if (all.some(({ at }) => Number(at.text) === year)) return;
  const own = all.filter(({ another }) => !another).map(({ at }) => at);
  const [first] = own;
  if (first)
    yield {
      of: 'year',
      place: 'the introduction',
      at: first,
      others: own.slice(1).filter(({ text }) => text === first.text),
      wanted: String(year),
      entry,
      header: String(year),
      changed: first.text,
    };
}

function* periodClaims(
  header: Header,
  framework: Framework,
  paragraphs: readonly Paragraph[],
): Iterable<Claim> {
  const entry = header.entry('period');
  const period = readPeriod(entry?.text?.trim() ?? '');
  if (!entry || !period || compareDays(period.start, period.end) > 0) return;
  const usual = header.year === undefined ? undefined : usualPeriod(framework, header.year);
  // A period of another year in the header is a finding of its own.
  if (usual && writePeriod(usual) !== writePeriod(period)) return;
  const all = paragraphs.flatMap(periodsOf);
  if (all.some(({ stated }) => isSame(stated, period))) return;
  const first = all.find(({ another }) => !another);
  if (!first) return;
  const { at, stated } = first;
  yield {
    of: 'period',
    place: 'the introduction',
    at,
    wanted: `${told(period.start, stated)} to ${told(period.end, stated)}`,
    entry,
    header: `${toLong(period.start)} to ${toLong(period.end)}`,
    changed: writePeriod(stated),
  };
}

function isSame({ start, end, months }: StatedPeriod, period: Period): boolean {
  const same = (a: Day, b: Day): boolean =>
    months ? a.year === b.year && a.month === b.month : compareDays(a, b) === 0;
  return same(start, period.start) && same(end, period.end);
}

function told(day: Day, { months }: StatedPeriod): string {
  return months ? `${MONTHS[day.month - 1]} ${day.year}` : toLong(day);
}

/** Those with a year in them. */
const paragraphsIn = memoize(({ blocks }: Passage) =>
  blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && /\d{4}/.test(block.text)),
);

const yearsOf = memoize((paragraph: Paragraph, framework: Framework): NamedYear[] => {
  const assessment = assessmentName(framework.data.title ?? '');
  if (assessment === '') return [];
  const { content } = paragraph;
  const { text } = proseOf(content);
  const name = phrase(assessment, 'iuy');
  const found: NamedYear[] = [];
  for (const { 0: year, index } of text.matchAll(YEAR)) {
    name.lastIndex = index + year.length;
    if (!name.test(text)) continue;
    const another = ANOTHER.test(text.slice(Math.max(0, index - 30), index));
    found.push({ at: content.part(index, index + 4), another });
  }
  return found;
});

const gradesOf = memoize((paragraph: Paragraph): NamedYear[] =>
  inSentences(paragraph, (sentence) =>
    [...sentence.matchAll(GRADES_FOR)].map(({ 0: words, index }) => {
      const to = index + words.length;
      return { from: to - 4, to };
    }),
  ),
);

const periodsOf = memoize((paragraph: Paragraph) => inSentences(paragraph, statedPeriods));

/** What is found in each sentence of a paragraph, and whether the sentence may speak of something else. */
function inSentences<Found extends { from: number; to: number }>(
  { content }: Paragraph,
  find: (sentence: string) => Found[],
): { at: Span; another: boolean; stated: Found }[] {
  const { text, sentences } = proseOf(content);
  return sentences.flatMap(({ from, to }) => {
    const sentence = text.slice(from, to);
    return find(sentence).map((stated) => ({
      at: content.part(from + stated.from, from + stated.to),
      another: ELSEWHERE.test(sentence),
      stated,
    }));
  });
}

/** The assessment's name: what the framework's title opens with, up to what is assessed. */
export function assessmentName(title: string): string {
  return title.split(/\{| of | in | for /)[0]!.trim();
}
