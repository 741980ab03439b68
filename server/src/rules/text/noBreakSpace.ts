import { inEach } from '../../text/inEach';
import type { Span } from '../../text/span';
import { rule } from '../rule';
import { spaceZones } from '../../letter/spaceZones';

interface Odd {
  /** What it is, as a sentence begins with it. */
  readonly kind: string;
  readonly place: string;
  /** What it should be: a space or nothing. */
  readonly wanted: string;
}

export default rule<Odd>({
  code: 'text/no-break-space',
  scope: 'letter',
  severity: 'hint',
  title: 'Non-breaking space',
  why: 'Special spaces that a word processor inserts, such as the non-breaking space, look like ordinary ones. In headings, fields and tables other programs do not recognise them, and a search does not find the words around them.',
  remedy: 'Replace it with an ordinary space. Such spaces are allowed within sentences.',
  example: {
    wrong: `## Being\u00A0healthy

Grade: 3
`,
    right: `## Being healthy

Grade: 3
`,
  },
  check: (letter) =>
    inEach(spaceZones(letter), ({ span, place, name }) =>
      oddSpaces(span, name ? IN_NAMES : BETWEEN).map((at) => ({
        at,
        values: { kind: kindOf(at.text), place, wanted: wanted(at, name) },
      })),
    ),
  message: ({ kind, place, wanted }) =>
    `There is a ${kind} ${place}. ${wanted === '' ? 'Remove it.' : 'Replace it with an ordinary space.'}`,
  fixes: ({ at, values: { wanted } }) => [
    {
      title: wanted === '' ? 'Remove it' : 'Replace with an ordinary space',
      safe: true,
      changes: [{ span: at, newText: wanted }],
    },
  ],
});

const BETWEEN = /[\u00A0\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]+/g;
/** Inside names, joiners are letters of some scripts. */
const IN_NAMES = /[\u00A0\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]+/g;
const WITHOUT_WIDTH = /^[\u200B-\u200D\u2060\uFEFF]+$/;

function oddSpaces(span: Span, pattern: RegExp): Span[] {
  return [...span.text.matchAll(pattern)].map(({ 0: run, index }) => span.part(index, index + run.length));
}

function kindOf(run: string): string {
  const char = run.replace(/^[\u200B-\u200D\u2060\uFEFF]+(?=.)/, '')[0];
  switch (char) {
    case '\u00A0':
      return 'non-breaking space';
    case '\u202F':
      return 'narrow non-breaking space';
    case '\u3000':
      return 'wide (ideographic) space';
    default:
      return char !== undefined && WITHOUT_WIDTH.test(char) ? 'zero-width space' : 'space of unusual width';
  }
}

/** One space between two words or a mark and a word; nothing beside another space, at a line's end or inside a word. */
function wanted({ anchor: { text }, from, to }: Span, name: boolean): string {
  const [before, behind] = [text[from - 1] ?? '\n', text[to] ?? '\n'];
  if (/[\r\n]/.test(before) && !WITHOUT_WIDTH.test(text.slice(from, to))) return ' '.repeat(to - from);
  if (/\s/.test(before) || /\s/.test(behind)) return '';
  return name && WITHOUT_WIDTH.test(text.slice(from, to)) ? '' : ' ';
}
