import { directives, type Directive } from '../letter/directive';
import type { Letter } from '../letter/letter';
import { nextLine } from '../syntax/block';
import type { OffsetRange, Span } from '../text/span';
import { familyOf, type Finding } from './rule';

/** The findings that no directive silences. */
export function silence(findings: Finding[], letter: Letter): Finding[] {
  const all = directives(letter.blocks);
  if (all.length === 0) return findings;
  const reach = all.map((directive, index) => reachOf(directive, all.slice(index + 1), letter));
  return findings.filter(
    ({ at, code }) => !all.some((one, i) => within(at, reach[i]!) && silences(one, code)),
  );
}

function silences({ kind, names }: Directive, code: string): boolean {
  if (kind === 'enable') return false;
  return names.length === 0 || names.some(({ text }) => text === code || text === familyOf(code));
}

function within(at: Span, reach: OffsetRange): boolean {
  return at.start >= reach.start && at.start < reach.end;
}

/** The part of the text that a directive silences. */
function reachOf(directive: Directive, later: readonly Directive[], { blocks }: Letter): OffsetRange {
  const { comment, kind } = directive;
  if (kind === 'disable-file') return { start: 0, end: Infinity };
  if (kind === 'disable') {
    const enable = later.find((one) => one.kind === 'enable' && ends(one, directive));
    return { start: comment.start, end: enable?.comment.start ?? Infinity };
  }
  return kind === 'disable-line' ? lineAt(comment) : lineWithWordsBelow(comment, blocks);
}

function ends(enable: Directive, disable: Directive): boolean {
  return (
    enable.names.length === 0 ||
    disable.names.every(({ text }) => enable.names.some((name) => name.text === text))
  );
}

/** The lines that a span stands on. */
function lineAt({ anchor, from, to }: Span): OffsetRange {
  const before =
    from === 0
      ? -1
      : Math.max(anchor.text.lastIndexOf('\n', from - 1), anchor.text.lastIndexOf('\r', from - 1));
  return { start: anchor.start + before + 1, end: anchor.start + nextLine(anchor.text, to) };
}

/** The next line that is neither blank nor a comment: blank lines between blocks are the formatter's affair. */
function lineWithWordsBelow(comment: Span, blocks: Letter['blocks']): OffsetRange {
  const { end } = lineAt(comment);
  for (const block of blocks) {
    if (block.end <= end || block.kind === 'blank' || block.kind === 'comment') continue;
    const from = Math.max(0, end - block.start);
    return { start: block.start + from, end: block.start + nextLine(block.text, from) };
  }
  return { start: end, end };
}
