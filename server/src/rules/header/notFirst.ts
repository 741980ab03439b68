import { lineEndOf } from '../../letter/lineEnd';
import type { Letter } from '../../letter/letter';
import { strayHeader } from '../../letter/header/strayHeader';
import type { Block } from '../../syntax/blocks';
import { Span } from '../../text/span';
import { rule } from '../rule';
import type { Change, Fix } from '../../edits/change';

interface NotFirst {
  /** It is read anyway; it is not, for what stands above it; or for want of its lines of hyphens. */
  readonly kind: 'read' | 'below' | 'bare';
}

export default rule<NotFirst>({
  code: 'header/not-first',
  scope: 'letter',
  severity: 'error',
  title: 'Header not at the top',
  why: 'The header must be at the very top of the letter. After other text it is not read and would be printed; after blank lines and comments it is read here, but other programs print it.',
  remedy: 'Move the header to the first line, and anything above it below the header.',
  example: {
    wrong: `<!-- Agreed on 3 May. -->
---
council: Northmere Borough Council
year: 2008
---
`,
    right: `---
council: Northmere Borough Council
year: 2008
---

<!-- Agreed on 3 May. -->
`,
  },
  *check(letter) {
    const { header } = letter;
    const stray = strayHeader(letter);
    if (stray) yield { at: stray.opening, values: { kind: stray.isFenced ? 'below' : 'bare' } };
    else if (header && header.block.start > letter.origin.start)
      yield { at: header.block.opening, values: { kind: 'read' }, severity: 'warning' };
  },
  message: ({ kind }) => MESSAGES[kind],
  fixes: ({ values: { kind } }, letter): Fix[] => [
    {
      title:
        kind === 'bare' ? 'Put the header between lines of hyphens' : 'Move the header to the first line',
      safe: false,
      changes: moved(letter),
    },
  ],
});

const MESSAGES: Readonly<Record<NotFirst['kind'], string>> = {
  read: 'There is something above the header, so other programs would print the header. Move it to the first line.',
  below:
    'This header is not read and would be printed, because there is text above it. Move it to the first line.',
  bare: 'This header is not read and would be printed, because it is not between two lines of three hyphens. Add them above and below it.',
};

/** The header's lines at the beginning, and gone where they were; below blank lines alone only these go. */
function moved(letter: Letter): Change[] {
  const { header, origin, blocks } = letter;
  const stray = strayHeader(letter);
  const { start, end } = stray ?? header!.block;
  const isWhole = stray?.isFenced ?? true;
  const above = blocks.filter((block) => block.kind !== 'bom' && block.start < start);
  const spans = blocks
    .filter((block) => block.end > start && block.start < end)
    .map((block) => cut(block, start, end));
  const remove = (some: readonly Span[]): Change[] => some.map((span) => ({ span, newText: '' }));
  if (isWhole && above.every(({ kind }) => kind === 'blank'))
    return remove(above.map((block) => cut(block, 0, start)));
  const lineEnd = lineEndOf(letter);
  const lines = isWhole
    ? spans
        .map((span) => span.text)
        .join('')
        .trim()
    : ['---', stray!.keys, '---'].join(lineEnd);
  return [{ span: origin, newText: lines + lineEnd + lineEnd }, ...remove(spans)];
}

function cut(block: Block, start: number, end: number): Span {
  return new Span(block, Math.max(0, start - block.start), Math.min(block.text.length, end - block.start));
}
