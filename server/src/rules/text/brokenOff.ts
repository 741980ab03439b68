import { proseOf } from '../../letter/proseOf';
import { lastWordLeftOpen } from '../../prose/english/brokenOff';
import type { Block } from '../../syntax/blocks';
import type { Passage } from '../../syntax/passage';
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
  *check(passage) {
    for (const at of places(passage)) yield { at, values: { word: at.text } };
  },
  message: ({ word }) => `This breaks off after “${word}”. Complete the sentence.`,
});

function places({ blocks }: Passage): Span[] {
  const all = blocks.filter(({ kind }) => kind !== 'blank' && kind !== 'comment');
  const found: Span[] = [];
  for (let i = 0; i < all.length; i++) {
    const [block, next] = [all[i]!, all[i + 1]];
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    const word = lastWordLeftOpen(proseOf(block));
    if (word && !(word.links && block.kind === 'item' && next?.kind === 'item') && !leads(block, next))
      found.push(new Span(block, word.from, word.to));
  }
  return found;
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
