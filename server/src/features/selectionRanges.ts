import type { HeaderEntry } from '../letter/header/header';
import type { Letter } from '../letter/letter';
import { readableProse, sentences } from '../prose/english/readableProse';
import { wordsOf } from '../prose/english/words';
import type { Block } from '../syntax/blocks';
import { upperBound } from '../text/upperBound';
import type { OffsetRange, Span } from '../text/span';
import { inQuotes } from './inQuotes';

/**
 * What an editor selects at an offset when asked for more and more: word, sentence, point, list, group, section,
 * letter. 0-based UTF-16 offsets, the smallest first, each larger than the one before and around it. Never empty.
 */
export function selectionRanges(letter: Letter, offset: number): OffsetRange[] {
  const { blocks, bodies, closing } = letter;
  const whole = { start: 0, end: blocks.at(-1)?.end ?? 0 };
  const at = Math.max(0, Math.min(offset, whole.end));
  const index = blockAt(blocks, at);
  const block = blocks[index];
  const candidates: OffsetRange[] = [whole];
  if (block) {
    candidates.push(...insideOf(block, at, letter), ...listAround(blocks, index));
    for (const { section, blocks: below, evidence, end } of bodies) {
      if (at < section.start || end < at) continue;
      candidates.push(wordsOfAll([section.heading, ...below]));
      for (const { heading, blocks: below } of evidence)
        candidates.push(wordsOfAll([heading, ...below]), wordsOfAll(below));
    }
    if (closing) candidates.push(wordsOfAll(closing.blocks));
  }
  return nested(candidates, at);
}

/** Those that hold the offset, from the smallest on, leaving out what is not wholly around the one before. */
function nested(candidates: readonly OffsetRange[], at: number): OffsetRange[] {
  const chain: OffsetRange[] = [];
  const holding = candidates.filter(({ start, end }) => start <= at && at <= end);
  for (const { start, end } of holding.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = chain.at(-1);
    if (start === end && holding.some((one) => one.end > one.start)) continue;
    if (!inner || (start <= inner.start && inner.end <= end && end - start > inner.end - inner.start))
      chain.push({ start, end });
  }
  return chain;
}

/** The block that holds an offset; at the border of two, the later one unless it is blank. */
function blockAt(blocks: readonly Block[], at: number): number {
  return upperBound(blocks.length, at, (index) => blocks[index]!.start) - 1;
}

/** The parts of a block, and the block. */
function insideOf(block: Block, at: number, { header, sections }: Letter): OffsetRange[] {
  switch (block.kind) {
    case 'header':
      return [
        block.content,
        block.yaml.trim(),
        ...(header?.entries ?? []).flatMap(partsOfEntry),
        ...prose(block.content, at),
      ];
    case 'heading':
      return [block.content, block.title, ...prose(block.title, at)];
    case 'item':
      return [block.content, block.body, ...prose(block.body, at)];
    case 'table':
      return [
        block.content,
        ...block.rows.flatMap(({ line, cells }) => [
          line,
          ...cells,
          ...cells.flatMap((cell) => prose(cell, at)),
        ]),
      ];
    case 'paragraph': {
      const fields = sections
        .flatMap((section) => section.fields)
        .filter(({ line }) => line.anchor === block);
      const lines = fields.flatMap(({ line, value }) => [line, value, ...wordAt(value, at)]);
      const first = fields[0];
      if (!first) return [block.content, ...prose(block.content, at)];
      const behind = fields[fields.length - 1]!.line.to;
      const rest = block.content.part(Math.min(behind, block.content.to)).trim();
      return [block.content, ...lines, ...prose(rest, at)];
    }
    case 'comment':
      return [block.content, block.body.trim(), ...prose(block.body.trim(), at)];
    default:
      return [block.content, ...wordAt(block.content, at)];
  }
}

function partsOfEntry({ key, value, entries, list }: HeaderEntry): OffsetRange[] {
  return [
    key,
    value,
    inQuotes(value),
    { start: key.start, end: Math.max(key.end, value.end) },
    ...(entries ?? []).flatMap(partsOfEntry),
    ...(list ?? []).flat().flatMap(partsOfEntry),
  ];
}

/** The sentence at an offset, and its word. */
function prose(span: Span, at: number): OffsetRange[] {
  if (at < span.start || span.end < at) return [];
  return [
    span,
    ...sentences(readableProse(span.text)).map(({ from, to }) => span.part(from, to)),
    ...wordAt(span, at),
  ];
}

function wordAt(span: Span, at: number): OffsetRange[] {
  if (at < span.start || span.end < at) return [];
  const place = at - span.start;
  const word = wordsOf(span.text).findLast(
    ({ from, to }) => from <= place && place <= to && isWord(span, from),
  );
  return word ? [span.part(word.from, word.to)] : [];
}

function isWord(span: Span, from: number): boolean {
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(span.text.codePointAt(from) ?? 32));
}

/** The points that stand together with the one here. */
function listAround(blocks: readonly Block[], index: number): OffsetRange[] {
  if (blocks[index]?.kind !== 'item') return [];
  const goesOn = (at: number): boolean => blocks[at]?.kind === 'item' || blocks[at]?.kind === 'blank';
  let from = index;
  let to = index;
  while (goesOn(from - 1)) from--;
  while (goesOn(to + 1)) to++;
  while (blocks[from]!.kind === 'blank') from++;
  return [wordsOfAll(blocks.slice(from, to + 1))];
}

/** From the first block with words to the last one. */
function wordsOfAll(blocks: readonly Block[]): OffsetRange {
  const filled = blocks.filter(({ kind }) => kind !== 'blank');
  const [first] = filled;
  return first ? { start: first.start, end: filled.at(-1)!.content.end } : { start: -1, end: -1 };
}
