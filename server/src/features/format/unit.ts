import type { Block } from '../../syntax/blocks';
import { readBlocks } from '../../syntax/reader';

/** A stretch of the text that is written as one block. */
export interface Unit {
  /** What it takes the place of, line ends included: 0-based UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly kind: Block['kind'];
  /** Its lines in the canonical form, without line ends. */
  readonly lines: readonly string[];
  /** For items of a list: is it one of numbers? Items of the two kinds make two lists. */
  readonly ordered?: boolean;
  /** For items: do blank lines part what stands in it? */
  readonly spread?: boolean;
  /** Left as it is to the last character, and so is the blank space around it. */
  readonly frozen?: boolean;
}

/** A block in the canonical form, or nothing where it is left as it is. */
export interface Written {
  readonly lines: readonly string[];
  readonly spread?: boolean;
}

/** Are these lines, by themselves, one block of this kind? What a block is written as must be read as the same. */
export function readsAs(kind: Block['kind'], lines: readonly string[]): Block | undefined {
  const text = `${lines.join('\n')}\n`;
  const [block] = readBlocks(text);
  return block?.kind === kind && block.text === text ? block : undefined;
}

/** The lines of a block as they are. */
export function linesOf(block: Block): string[] {
  return block.lines().map((line) => line.text);
}

export function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i]);
}
