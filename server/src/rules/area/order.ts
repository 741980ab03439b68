import type { Area } from '../../framework/framework';
import { directives, type Directive } from '../../letter/directive';
import type { Letter, Outline } from '../../letter/letter';
import type { Section } from '../../letter/section/section';
import { Span } from '../../text/span';
import { textOf } from '../../text/textOf';
import { insertBlock } from '../../edits/insertBlock';
import { keepingBlocks } from '../../edits/keepingBlocks';
import { namedOnce } from '../../letter/namedOnce';
import { outOfOrder, type Misplaced } from '../../text/outOfOrder';
import { rule } from '../rule';
import type { Change, Fix } from '../../edits/change';
import { endIsClear, sectionParts, type SectionPart } from '../../letter/section/sectionParts';

type Order = Misplaced<Section & { readonly area: Area }>;

export default rule<Order>({
  code: 'area/order',
  scope: 'outline',
  severity: 'hint',
  title: 'Sections out of order',
  why: 'Letters are compared side by side, and the table is read together with the sections. Both are easier when the areas are always in the same order.',
  remedy: 'Move the section to its usual position.',
  example: {
    wrong: `## Staying safe

Grade: 2

## Being healthy

Grade: 3
`,
    right: `## Being healthy

Grade: 3

## Staying safe

Grade: 2
`,
  },
  *check(letter) {
    for (const misplaced of outOfOrder(movable(letter), ({ area }) => area.order)) {
      const { item, before, after } = misplaced;
      const other = (before ?? after)!.heading.title;
      yield {
        at: item.heading.title,
        values: misplaced,
        related: [{ at: other, message: `It belongs ${before ? 'above' : 'below'} this section` }],
      };
    }
  },
  message({ item, before, after }) {
    const other = before ? `above “${words(before)}”` : `below “${words(after!)}”`;
    return `The section on “${words(item)}” belongs ${other}. Move it there.`;
  },
  fixes({ values: { item, before, after } }, letter): Fix[] {
    const target = (before ?? after)!;
    const title = `Move the section ${before ? 'above' : 'below'} “${words(target)}”`;
    const pieces = sectionParts(letter);
    const piece = pieceOn(item.area, pieces);
    const goal = pieceOn(target.area, pieces);
    if (!piece || !goal) return [];
    if (directives(letter.blocks.slice(pieces[0]!.from)).some(({ kind }) => RANGED.has(kind)))
      return [
        {
          title,
          safe: true,
          changes: [],
          disabled:
            'A suppression comment between the sections applies to everything below it; move the section by hand.',
        },
      ];
    const last = pieces[pieces.length - 1];
    if ((piece === last || (!before && goal === last)) && !endIsClear(letter))
      return [
        {
          title,
          safe: true,
          changes: [],
          disabled:
            'It is unclear where the last section ends and the closing begins; move the section by hand.',
        },
      ];
    return [
      keepingBlocks(
        { title, safe: true, changes: move(piece, before ? goal.from : goal.to, letter) },
        letter,
      ),
    ];
  },
});

/** Directives that reach over what stands below them, whichever that is. */
const RANGED: ReadonlySet<Directive['kind']> = new Set(['disable', 'enable']);

/** A heading of the first level may be the title of the whole letter; it has to become one of an area first. */
function movable({ sections }: Outline): (Section & { readonly area: Area })[] {
  return namedOnce(sections, ({ naming }) => naming.exact).filter(({ heading }) => heading.level > 1);
}

function pieceOn(area: Area, pieces: readonly SectionPart[]): SectionPart | undefined {
  return pieces.find(({ section }) => section.area === area && section.naming.exact);
}

function words({ naming }: Section): string {
  return naming.name.text;
}

/** Takes a piece with its blank lines out and puts it in before the block at `index`. */
function move({ from, to }: SectionPart, index: number, letter: Letter): Change[] {
  const { blocks } = letter;
  let end = to;
  while (blocks[end - 1]?.kind === 'blank') end--;
  const text = joined(from, end, letter).text;
  const { content } = blocks[end - 1]!;
  const words = text.length - (blocks[end - 1]!.text.length - content.to);
  const gap = text.slice(words) + joined(end, to, letter).text;
  const isLast = to === blocks.length;
  // At the end of the text the blank lines above the piece would be left over.
  const first = isLast && blocks[from - 1]?.kind === 'blank' ? from - 1 : from;
  return [
    { span: joined(first, to, letter), newText: '' },
    insertBlock(letter, index, text.slice(0, words), end < to && !isLast ? gap : undefined),
  ];
}

/** The blocks from one index up to another as one span. */
function joined(from: number, to: number, { blocks }: Letter): Span {
  const text = textOf(blocks.slice(from, to));
  return new Span({ start: blocks[from]?.start ?? 0, text }, 0, text.length);
}
