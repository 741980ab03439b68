import { directivesOf, type Directive } from '../letter/directive';
import type { Letter } from '../letter/letter';
import { nextLine } from '../text/lines';
import type { OffsetRange, Span } from '../text/span';
import { familyOf, type Finding, type Rule, type Suppressions } from './rule';
import type { DirectiveName } from '../letter/directive';

/**
 * Takes out the findings that a directive suppresses. `names` is all that a directive may name; a name whose rules are
 * not `active` is not called unused.
 */
export function suppress(
  findings: readonly Finding[],
  letter: Letter,
  names: readonly string[],
  active: readonly Rule[],
): { kept: Finding[]; suppressions: Suppressions } {
  const all = directivesOf(letter).map((directive, index, every) => ({
    directive,
    reach: reachOf(directive, every.slice(index + 1), letter),
  }));
  if (all.length === 0) return { kept: [...findings], suppressions: { names, unknown: [], unused: [] } };
  const used = new Set<Directive | Span>();
  const kept = findings.filter((finding) => {
    let suppressed = false;
    for (const { directive, reach } of all) {
      if (directive.kind === 'enable' || !within(finding.at, reach)) continue;
      const by =
        directive.names.length === 0
          ? directive
          : directive.names.find(({ text }) => isNameOf(text, finding));
      if (by) {
        suppressed = true;
        used.add(directive).add(by);
      }
    }
    return !suppressed;
  });
  const known = new Set(names);
  const live = new Set(active.flatMap(({ code }) => [code as string, familyOf(code)]));
  const named = all.flatMap(({ directive }) => namesOf(directive));
  const closers = new Set(all.flatMap(({ reach }) => reach.enable ?? []));
  return {
    kept,
    suppressions: {
      names,
      unknown: named.filter(({ name }) => name && !known.has(name.text)),
      unused: named.filter(({ directive, name }) => {
        if (directive.kind === 'enable') return !closers.has(directive);
        return name ? live.has(name.text) && !used.has(name) : !used.has(directive);
      }),
    },
  };
}

function namesOf(directive: Directive): DirectiveName[] {
  if (directive.kind === 'enable' || directive.names.length === 0) return [{ directive }];
  return directive.names.map((name) => ({ directive, name }));
}

function isNameOf(name: string, { code }: Finding): boolean {
  return name === code || name === familyOf(code);
}

function within(at: Span, reach: OffsetRange): boolean {
  return at.start >= reach.start && at.start < reach.end;
}

/** The part of the text that a directive suppresses, and the directive that ends it. */
interface Reach extends OffsetRange {
  readonly enable?: Directive;
}

function reachOf(directive: Directive, later: readonly Directive[], { blocks }: Letter): Reach {
  const { comment, kind } = directive;
  if (kind === 'disable-file') return { start: 0, end: Infinity };
  if (kind === 'disable') {
    const enable = later.find((one) => one.kind === 'enable' && ends(one, directive));
    return { start: comment.start, end: enable?.comment.start ?? Infinity, enable };
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
