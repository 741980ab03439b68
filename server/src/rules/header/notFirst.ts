import { lineEndOf } from '../../letter/lineEnd';
import type { Letter } from '../../letter/letter';
import { strayHeader } from '../../letter/header/strayHeader';
import type { Block } from '../../syntax/blocks';
import { Span } from '../../text/span';
import { rule } from '../rule';
import type { Change, Fix } from '../../edits/change';

interface NotFirst {
  /** Is it read anyway? */
  readonly isRead: boolean;
}

export default rule<NotFirst>({
  code: 'header/not-first',
  scope: 'letter',
  severity: 'error',
  title: 'Header below the first line',
  why: 'The header is one only at the very beginning of the letter. Below other words it is not read and would be printed; below blank lines and comments it is read here, and other programs print it.',
  remedy: 'Move the header to the first line, and what stands above it below.',
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
    if (stray) yield { at: stray.opening, values: { isRead: false } };
    else if (header && header.block.start > letter.origin.start)
      yield { at: header.block.opening, values: { isRead: true }, severity: 'warning' };
  },
  message: ({ isRead }) =>
    isRead
      ? 'Something stands above the header, and other programs would print it there. Move the header to the first line.'
      : 'This header is not read and would be printed, because words stand above it. Move it to the first line.',
  fixes: (_, letter): Fix[] => [
    { title: 'Move the header to the first line', safe: false, changes: moved(letter) },
  ],
});

/** The header's lines at the beginning, and gone where they were; below blank lines alone only these go. */
function moved(letter: Letter): Change[] {
  const { header, origin, blocks } = letter;
  const { start, end } = strayHeader(letter) ?? header!.block;
  const above = blocks.filter((block) => block.kind !== 'bom' && block.start < start);
  const spans = blocks
    .filter((block) => block.end > start && block.start < end)
    .map((block) => cut(block, start, end));
  const remove = (some: readonly Span[]): Change[] => some.map((span) => ({ span, newText: '' }));
  if (above.every(({ kind }) => kind === 'blank')) return remove(above.map((block) => cut(block, 0, start)));
  const lines = spans
    .map((span) => span.text)
    .join('')
    .trim();
  const lineEnd = lineEndOf(letter);
  return [{ span: origin, newText: lines + lineEnd + lineEnd }, ...remove(spans)];
}

function cut(block: Block, start: number, end: number): Span {
  return new Span(block, Math.max(0, start - block.start), Math.min(block.text.length, end - block.start));
}
