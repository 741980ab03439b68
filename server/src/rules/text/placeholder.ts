import { explainedIn } from '../../prose/english/abbreviation';
import { everyBlock } from '../../letter/everyBlock';
import type { Header, HeaderEntry } from '../../letter/header/header';
import { gradeValues } from '../../letter/grades/writtenGrades';
import type { Letter } from '../../letter/letter';
import { findPlaceholders } from '../../prose/english/placeholder';
import type { Block } from '../../syntax/blocks';
import { each, inEach, join, NOTHING } from '../../text/inEach';
import { memoize } from '../../text/memoize';
import { Span } from '../../text/span';
import { rule } from '../rule';

export default rule<{ words: string }>({
  code: 'text/placeholder',
  scope: 'letter',
  severity: { draft: 'information', final: 'error' },
  title: 'Placeholder text',
  why: 'A letter is easily sent with a “TBC” or a prompt from the template still in it.',
  remedy: 'Replace it or delete it.',
  example: {
    wrong: `## Being healthy

Grade: 3

Waiting times fell by XXX days.
`,
    right: `## Being healthy

Grade: 3

Waiting times fell by twelve days.
`,
  },
  *check(letter) {
    const places = join(letter.header ? placesInHeader(letter.header) : NOTHING, placesIn(letter));
    if (places.length === 0) return;
    const grades = emptyGrades(letter);
    const explained = new Set([
      ...abbreviations(letter),
      ...(letter.header ? explainedInHeader(letter.header) : []),
    ]);
    for (const at of places)
      if (
        !(explained.has(at.text) && isInText(at)) &&
        !grades.some(({ start, end }) => at.start >= start && at.end <= end)
      )
        yield { at, values: { words: at.text } };
  },
  message: ({ words }) => `Placeholder “${words}” has not been filled in. Replace it or delete it.`,
});

const placesIn = everyBlock((block) => {
  const found = SEARCHED.has(block.kind) ? findPlaceholders(block.text) : NOTHING;
  return found.length > 0 ? spansOf(found, block) : NOTHING;
});

function spansOf(found: ReturnType<typeof findPlaceholders>, block: Block): Span[] {
  return found
    .filter(({ from }) => block.kind !== 'html' || block.text[from] === '<')
    .map(({ from, to }) => new Span(block, from, to));
}

const abbreviations = everyBlock((block) => (SEARCHED.has(block.kind) ? explainedIn(block.text) : NOTHING));

const explainedInHeader = memoize(({ entries }: Header): string[] =>
  entries.flatMap(({ text }) => (text === undefined ? [] : explainedIn(text))),
);

/** So much of a line is looked at, in UTF-16 units. */
const LONGEST = 200;

/** Do words stand beside it in its line or cell? By itself an abbreviation holds the place of something. */
function isInText({ anchor: { text }, from, to }: Span): boolean {
  const before = text
    .slice(0, from)
    .split(/[\n\r|]/)
    .at(-1)!;
  const after = text.slice(to, to + LONGEST).split(/[\n\r|]/, 1)[0]!;
  return /\p{L}/u.test(before + after);
}

/** Code, comments and the header's own marks are left out. A hint in angle brackets may look like HTML. */
const SEARCHED: ReadonlySet<Block['kind']> = new Set([
  'paragraph',
  'heading',
  'table',
  'item',
  'quote',
  'html',
]);

const placesInHeader = memoize(({ entries }: Header) => inEach(entries, placesInEntry));

function placesInEntry({ text, value, entries = NOTHING, list = NOTHING }: HeaderEntry): readonly Span[] {
  if (text !== undefined) return each(findPlaceholders(value.text), ({ from, to }) => value.part(from, to));
  return inEach([entries, ...list], (below) => inEach(below, placesInEntry));
}

/** A grade that is still to be given is reported as a missing grade, or as a second one. */
function emptyGrades({ assessments }: Letter): Span[] {
  return assessments
    .filter(({ area, section }) => area.graded && (section?.naming.exact ?? true))
    .flatMap((assessment) => gradeValues(assessment))
    .filter(({ of, grade }) => of === 'grade' && grade.kind === 'empty')
    .map(({ grade }) => grade.span);
}
