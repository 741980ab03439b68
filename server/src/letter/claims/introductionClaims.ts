import type { Framework } from '../../framework/framework';
import type { Header } from '../header/header';
import { readableProse } from '../../prose/english/readableProse';
import { phrase } from '../../prose/names/titleNames';
import type { Passage } from '../../syntax/passage';
import type { Paragraph } from '../../syntax/plain';
import { memoize } from '../../text/memoize';
import type { Span } from '../../text/span';
import type { Claim } from './claim';

/** Words before "the 2007 assessment" that make it another one, which this letter is compared with. */
const ANOTHER =
  /\b(?:since|than|with|previous|last|earlier|following|after|before|unlike|like|to|at|in)\s(?:(?:the|our|its|your)\s)?$/i;

/** A year with a word behind it. */
const YEAR = /(?<![\d/–-])(?:19|20)\d\d\s{1,4}/g;

/** "The 2007 annual performance assessment" in the introduction, when the introduction never says the header's year. */
export function* introductionClaims(
  header: Header,
  introduction: readonly Passage[],
  framework: Framework,
): Iterable<Claim> {
  const entry = header.entry('year');
  const { year } = header;
  if (!entry || year === undefined) return;
  const all = introduction.flatMap(paragraphsIn).flatMap((paragraph) => yearsOf(paragraph, framework));
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

const paragraphsIn = memoize(({ blocks }: Passage) =>
  blocks.filter((block): block is Paragraph => block.kind === 'paragraph'),
);

const yearsOf = memoize((paragraph: Paragraph, framework: Framework): { at: Span; another: boolean }[] => {
  const assessment = assessmentName(framework.data.title ?? '');
  if (assessment === '') return [];
  const { content } = paragraph;
  const text = readableProse(content.text);
  const name = phrase(assessment, 'iuy');
  const found: { at: Span; another: boolean }[] = [];
  for (const { 0: year, index } of text.matchAll(YEAR)) {
    name.lastIndex = index + year.length;
    if (!name.test(text)) continue;
    const another = ANOTHER.test(text.slice(Math.max(0, index - 30), index));
    found.push({ at: content.part(index, index + 4), another });
  }
  return found;
});

/** The assessment's name: what the framework's title opens with, up to what is assessed. */
export function assessmentName(title: string): string {
  return title.split(/\{| of | in | for /)[0]!.trim();
}
