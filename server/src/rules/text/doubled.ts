import type { Framework } from '../../framework/framework';
import { proseOf } from '../../letter/proseOf';
import { fieldsIn } from '../../letter/section/fields';
import { findDoubled, paragraphKey } from '../../prose/english/doubled';
import type { Block } from '../../syntax/blocks';
import type { Passage } from '../../syntax/passage';
import type { Paragraph } from '../../syntax/plain';
import { inEach, NOTHING } from '../../text/inEach';
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
  title: 'Written twice',
  why: 'A word, a sentence or a paragraph that stands twice, one right after the other, is what is left of an edit. Nobody who wrote the letter sees it any more, and everybody who reads it does.',
  remedy: 'Take one of the two out.',
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
  *check(passage, framework) {
    const inBlocks = inEach(passage.blocks, wordsAndSentences);
    for (const { at, ...values } of [...inBlocks, ...paragraphs(passage, framework)])
      yield {
        at,
        values,
        related: [{ at: values.first, message: 'It stands here for the first time' }],
      };
  },
  message: ({ kind, first }) =>
    kind === 'word'
      ? `The word “${first.text.slice(0, 40)}” stands here twice. Take one of the two out.`
      : `This ${kind} stands here twice: the same words are right above or before it. Take one of the two out.`,
  fixes({ at, values: { kind, whole, block } }, letter) {
    const title = kind === 'word' ? `Take the second “${at.text}” out` : `Take the second ${kind} out`;
    const changes = block ? removeBlock(block, letter.blocks) : [{ span: whole, newText: '' }];
    return [{ title, safe: false, changes }];
  },
});

const wordsAndSentences = memoize((block: Block): readonly Place[] => {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return NOTHING;
  return findDoubled(proseOf(block)).map(({ kind, from, to, firstEnd }) => ({
    kind,
    at: new Span(block, from, to),
    first: new Span(block, Math.max(0, firstEnd - (to - from)), firstEnd),
    whole: new Span(block, firstEnd, to),
  }));
});

/** Paragraphs that say the same as the one before, with nothing but blank lines between. */
function paragraphs(passage: Passage, framework: Framework): readonly Place[] {
  const fields = new Set<SpanAnchor>(fieldsIn(passage, framework).map(({ line }) => line.anchor));
  const found: Place[] = [];
  let before: { block: Paragraph; key: string | undefined } | undefined;
  for (const block of passage.blocks) {
    if (block.kind === 'blank' || block.kind === 'comment') continue;
    if (block.kind !== 'paragraph' || fields.has(block)) {
      before = undefined;
      continue;
    }
    const key = paragraphKey(proseOf(block));
    const at = block.content;
    if (key !== undefined && key === before?.key)
      found.push({ kind: 'paragraph', at, first: before.block.content, whole: at, block });
    before = { block, key };
  }
  return found;
}
