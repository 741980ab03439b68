import type { Framework } from '../../framework/framework';
import { holdsProse, proseOf } from '../../letter/proseOf';
import { fieldsIn } from '../../letter/section/fields';
import { findDoubled, mayHoldDoubled, paragraphKey } from '../../prose/english/doubled';
import type { Block } from '../../syntax/blocks';
import type { Passage } from '../../syntax/passage';
import type { Paragraph } from '../../syntax/plain';
import { each, inEach, join, NOTHING } from '../../text/inEach';
import { memoize } from '../../text/memoize';
import { Span, type SpanAnchor } from '../../text/span';
import { removeBlock } from '../../edits/removeBlock';
import { rule } from '../rule';

interface Twice {
  readonly kind: 'word' | 'sentence' | 'paragraph';
  readonly first: Span;
  /** What goes when the second one does: with the space before it. */
  readonly whole: Span;
  /** The second paragraph. */
  readonly block?: Paragraph;
}

type Place = Twice & { readonly at: Span };

export default rule<Twice>({
  code: 'text/doubled',
  scope: 'passage',
  severity: { draft: 'information', final: 'warning' },
  title: 'Repeated text',
  why: 'A word, a sentence or a paragraph repeated straight after itself is usually left over from editing. Authors overlook it, and readers do not.',
  remedy: 'Remove one of the two.',
  example: {
    wrong: `## Being healthy

Grade: 3

Waits for the the clinic are short.
`,
    right: `## Being healthy

Grade: 3

Waits for the clinic are short.
`,
  },
  check(passage, framework) {
    const inBlocks = inEach(passage.blocks, (block) =>
      holdsProse(block) && mayHoldDoubled(block.text) ? wordsAndSentences(block) : NOTHING,
    );
    return each(join(inBlocks, paragraphs(passage, framework)), ({ at, ...values }) => ({
      at,
      values,
      related: [{ at: values.first, message: 'It is first written here' }],
    }));
  },
  message: ({ kind, first }) =>
    kind === 'word'
      ? `The word “${first.text.slice(0, 40)}” is repeated. Remove one of the two.`
      : `This ${kind} is repeated: the same words come directly before it. Remove one of the two.`,
  fixes({ at, values: { kind, whole, block } }, letter) {
    const title = kind === 'word' ? `Remove the second “${at.text}”` : `Remove the second ${kind}`;
    const changes = block ? removeBlock(block, letter.blocks) : [{ span: whole, newText: '' }];
    return [{ title, safe: false, changes }];
  },
});

const wordsAndSentences = memoize((block: Block) =>
  findDoubled(proseOf(block)).map(({ kind, from, to, firstEnd }): Place => ({
    kind,
    at: new Span(block, from, to),
    first: new Span(block, Math.max(0, firstEnd - (to - from)), firstEnd),
    whole: new Span(block, firstEnd, to),
  })),
);

/** Paragraphs that say the same as the one before, with nothing but blank lines between. */
function paragraphs(passage: Passage, framework: Framework): readonly Place[] {
  let fields: ReadonlySet<SpanAnchor> | undefined;
  let found: Place[] | undefined;
  let before: Paragraph | undefined;
  for (const block of passage.blocks) {
    if (block.kind === 'blank' || block.kind === 'comment') continue;
    if (block.kind !== 'paragraph') {
      before = undefined;
      continue;
    }
    if (before && saysTheSame(before, block)) {
      fields ??= new Set(fieldsIn(passage, framework).map(({ line }) => line.anchor));
      const at = block.content;
      if (!fields.has(before) && !fields.has(block))
        (found ??= []).push({ kind: 'paragraph', at, first: before.content, whole: at, block });
    }
    before = block;
  }
  return found ?? NOTHING;
}

function saysTheSame(one: Paragraph, other: Paragraph): boolean {
  // Few paragraphs begin with the same letter as the one before.
  if (initial(one) !== initial(other)) return false;
  const key = paragraphKey(proseOf(one));
  return key !== undefined && key === paragraphKey(proseOf(other));
}

function initial({ text }: Paragraph): string | undefined {
  return /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase();
}
