import type { Framework } from '../framework/framework';
import type { Block } from '../syntax/blocks';
import type { Paragraph } from '../syntax/plain';
import { blocksOf, Passage } from '../syntax/passage';
import { nameKey } from '../text/key';
import { memoize } from '../text/memoize';
import type { Span } from '../text/span';
import { bare, trimmedRange } from '../prose/english/bare';

/** What stands after the last section: thanks, valediction, signature. */
export interface Closing {
  readonly blocks: readonly Block[];
  /** "Yours sincerely". */
  readonly valediction?: Span;
  /** The first line with words after the valediction. */
  readonly signature?: Span;
  /** All lines with words after the valediction, without emphasis marks: names, roles and what else stands there. */
  readonly below: readonly Span[];
}

/**
 * Where the closing begins among the blocks of the last section: at the first paragraph that opens with one of the
 * framework's closing phrases and has no heading or list after it; `blocks.length` if there is none.
 */
export function closingStart(blocks: readonly Block[], framework: Framework): number {
  let start = blocks.length;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (block.kind === 'heading' || block.kind === 'item') break;
    if (block.kind === 'paragraph' && opensClosing(block, framework)) start = i;
  }
  return start;
}

/** The passages of the last section as what belongs to it and the closing after that. */
export function splitAtClosing(
  passages: readonly Passage[],
  framework: Framework,
): { above: Passage[]; closing?: Closing } {
  let start: { readonly index: number; readonly at: number } | undefined;
  for (let index = passages.length - 1; index >= 0; index--) {
    const { at, ends } = closingIn(passages[index]!, framework);
    if (at !== undefined) start = { index, at };
    if (ends) break;
  }
  if (!start) return { above: [...passages] };
  const { index, at } = start;
  const parted = passages[index]!;
  return {
    above: [...passages.slice(0, index), ...(at > 0 ? [upperPart(parted, at)] : [])],
    closing: closingOf(parted.blocks[at]!, blocksOf(passages.slice(index)).slice(at), framework),
  };
}

/** Where the closing begins in a passage, if all after it is closing too; and whether it cannot begin further up. */
const closingIn = memoize((passage: Passage, framework: Framework): { at?: number; ends: boolean } => {
  const { blocks } = passage;
  const at = closingStart(blocks, framework);
  return {
    at: at < blocks.length ? at : undefined,
    ends: blocks.some(({ kind }) => kind === 'heading' || kind === 'item'),
  };
});

const upperPart = memoize((passage: Passage, to: number) => new Passage(passage.blocks.slice(0, to)));

const closingOf = memoize((_first: Block, blocks: readonly Block[], framework: Framework) =>
  readClosing(blocks, framework),
);

function readClosing(blocks: readonly Block[], { data }: Framework): Closing {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines() : []));
  const at = lines.findIndex((line) => opensWith(line.text, data.valediction));
  if (at < 0) return { blocks, below: [] };
  const below = lines.slice(at + 1).map(wordsOf);
  const filled = below.filter(({ isEmpty }) => !isEmpty);
  return { blocks, valediction: lines[at]!.trim(), signature: filled[0], below: filled };
}

/** A line's words; a backslash that only breaks the line is none of them. */
function wordsOf(line: Span): Span {
  const text = bare(line.text).replace(/\\$/, ' ');
  const { from, to } = trimmedRange(text);
  return line.part(from, to);
}

function opensClosing(block: Paragraph, { data }: Framework): boolean {
  return opensWith(block.text.slice(0, 200), data.closing);
}

function opensWith(text: string, phrases: readonly string[]): boolean {
  const key = nameKey(text);
  return keysOf(phrases).some((phrase) => key.startsWith(phrase));
}

const keysOf = memoize((phrases: readonly string[]) => phrases.map(nameKey));
