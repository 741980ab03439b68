import { holdsProse, proseOf } from '../../letter/proseOf';
import { lastWordLeftOpen, mayBreakOff } from '../../prose/english/brokenOff';
import type { Block } from '../../syntax/blocks';
import type { Passage } from '../../syntax/passage';
import { each, inEach, NOTHING } from '../../text/inEach';
import { Span } from '../../text/span';
import { rule } from '../rule';

export default rule<{ word: string }>({
  code: 'text/broken-off',
  scope: 'passage',
  severity: { draft: 'hint', final: 'warning' },
  title: 'Incomplete sentence',
  why: 'A sentence that ends with “the” has lost its end, usually when it was copied. The council cannot know what was meant to follow.',
  remedy: 'Complete the sentence.',
  example: {
    wrong: `## Being healthy

Grade: 3

### Major strengths

- Nurses visit every family in the
`,
    right: `## Being healthy

Grade: 3

### Major strengths

- Nurses visit every family in the first week.
`,
  },
  check: (passage) => each(places(passage), (at) => ({ at, values: { word: at.text } })),
  message: ({ word }) => `This breaks off after “${word}”. Complete the sentence.`,
});

function places({ blocks }: Passage): readonly Span[] {
  return inEach(blocks, (block) => {
    if (!holdsProse(block) || !mayBreakOff(block.text)) return NOTHING;
    const word = lastWordLeftOpen(proseOf(block));
    if (!word) return NOTHING;
    const next = blocks
      .slice(blocks.indexOf(block) + 1)
      .find(({ kind }) => kind !== 'blank' && kind !== 'comment');
    const goesOn = (word.links && block.kind === 'item' && next?.kind === 'item') || leads(block, next);
    return goesOn ? NOTHING : [new Span(block, word.from, word.to)];
  });
}

/** "The council has improved its" may lead to a list, a table, a picture or a quotation below it. */
function leads(block: Block, next: Block | undefined): boolean {
  if (!next) return false;
  if (block.kind === 'item') return indent(next) > indent(block);
  return next.kind !== 'paragraph' && next.kind !== 'heading';
}

function indent({ text }: Block): number {
  return text.length - text.trimStart().length;
}
