import type { Framework, Scale } from '../framework/framework';
import type { Block } from '../syntax/blocks';
import { blocksOf, type Passage } from '../syntax/passage';
import type { Table } from '../syntax/table';
import { memoize } from '../text/memoize';
import { Span } from '../text/span';
import { bare } from '../prose/english/bare';
import { blankMarkup } from '../prose/english/blankMarkup';
import { isCount, isOfAnotherScale, lastSentence } from '../prose/scale/legendContext';
import {
  hasLegendWords,
  legendPairs,
  legendWord,
  LONGEST_PAIR,
  wholePair,
  type LegendPair,
} from '../prose/scale/legendPairs';
import { everyPassage } from './everyBlock';
import type { Letter } from './letter';
import { sentences } from '../prose/english/readableProse';

/** A place where a letter says which number is which word. */
export type Legend = readonly Tie[];

/** One number of a legend with its word. */
export interface Tie {
  readonly span: Span;
  readonly number: Span;
  readonly word: Span;
  readonly value: number;
  /** The grade whose word it is; none when the letter's scale does not have the word. */
  readonly meant?: number;
  readonly first: 'number' | 'word';
}

/** The legends of a letter; see `readLegends`. */
export function legendsOf(letter: Pick<Letter, 'passages' | 'framework'>): Legend[] {
  const { passages, framework } = letter;
  const likely = new Set(likelyPassages(letter));
  const legends: Legend[] = [];
  if (likely.size === 0) return legends;
  for (let from = 0; from < passages.length;) {
    // A heading ends whatever legend stands above it, and nothing further up says anything of what is below it.
    let to = from + 1;
    while (to < passages.length && !passages[to]!.heading) to++;
    const together = passages.slice(from, to);
    if (together.some((passage) => likely.has(passage)))
      legends.push(...legendsIn(passages[from]!, together, framework));
    from = to;
  }
  return legends;
}

const legendsIn = memoize((_first: Passage, passages: readonly Passage[], framework: Framework): Legend[] =>
  readLegends(blocksOf(passages), framework),
);

/** Is there something of which a legend could be made? There hardly ever is. */
const likelyPassages = everyPassage((passage, { scale }): Passage[] => {
  const may = passage.blocks.some((block) => {
    const { kind, text } = block;
    if (kind === 'item' && block.body.length <= LONGEST_PAIR && wholePair(bare(block.body.text), scale))
      return true;
    if (!holdsNumbers(text, scale)) return false;
    if (kind === 'table') return hasLegendWords(text, scale, 3) || hasLegendWords(bare(text), scale, 3);
    return hasLegendWords(readable(text), scale, 3);
  });
  return may ? [passage] : [];
});

/** Are there three numbers of the scale at all? Most blocks have none. */
function holdsNumbers(text: string, { grades }: Scale): boolean {
  let free = grades.length - 3;
  for (const { value } of grades) if (!text.includes(String(value)) && --free < 0) return false;
  return free >= 0;
}

function readable(text: string): string {
  return blankMarkup(text).replace(/[^\S ]/g, ' ');
}

/**
 * The legends of a text: a sentence, a table, or lines or items one below the other, that tie at least three
 * different numbers of the scale to words of it. A legend that is said to be another scale's is left out.
 */
export function readLegends(blocks: readonly Block[], framework: Framework): Legend[] {
  const { scale } = framework;
  const legends: Legend[] = [];
  let before = '';
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind === 'blank' || block.kind === 'comment') continue;
    const reader = new Reader(scale, before);
    if (block.kind === 'paragraph' || block.kind === 'quote') reader.prose(block);
    else if (block.kind === 'table') reader.table(block, framework);
    else if (block.kind === 'item') {
      const end = runEnd(blocks, i);
      reader.items(blocks.slice(i, end));
      i = end - 1;
    }
    legends.push(...reader.found);
    before = block.kind === 'heading' || block.kind === 'paragraph' ? lastSentenceOf(block) : '';
  }
  return legends;
}

const lastSentenceOf = memoize((block: Block): string => lastSentence(block.content.text));

class Reader {
  readonly found: Legend[] = [];

  constructor(
    private readonly scale: Scale,
    /** What is said right before. */
    private before: string,
  ) {}

  prose(block: Block): void {
    if (!holdsNumbers(block.text, this.scale)) return;
    const text = readable(block.text);
    const lines = block.lines();
    const below = lines.flatMap((line) => {
      const pair = wholePair(text.slice(line.from, line.to).trimEnd(), this.scale);
      return pair ? [tieOf(line, pair)] : [];
    });
    if (this.#isLegend(below)) {
      this.#add(below);
      return;
    }
    for (const { from, to } of sentences(text)) {
      const sentence = text.slice(from, to);
      const pairs = legendPairs(sentence, this.scale);
      const span = new Span(block, from, to);
      if (
        !isCount(
          pairs.filter(({ brackets }) => brackets),
          `${this.before} ${sentence}`,
          this.scale,
        )
      )
        this.#add(
          pairs.map((pair) => tieOf(span, pair)),
          sentence,
        );
      this.before = sentence;
    }
  }

  /** Simple tables only: every row but the headings is a number and its word, and none is about an area. */
  table(block: Table, framework: Framework): void {
    if (!holdsNumbers(block.text, this.scale)) return;
    const rows = block.rows.filter((row) => !row.isDelimiter);
    const ties = rows.map(({ cells: [a, b] }) => a && b && (this.#cells(a, b) ?? this.#cells(b, a)));
    const body = ties.slice(ties[0] ? 0 : 1);
    const all = body.filter((tie) => tie !== undefined);
    const head = ties[0] ? '' : block.head.line.text;
    if (all.length < body.length || rows.some(({ cells: [name] }) => name && namesArea(name, framework)))
      return;
    if (!isCount(all, `${this.before} ${head}`, this.scale)) this.#add(all, head);
  }

  items(items: readonly Block[]): void {
    if (holdsNumbers(items.map(({ text }) => text).join(''), this.scale)) {
      const ties = items.flatMap((item) => {
        if (item.kind !== 'item') return [];
        const pair = wholePair(bare(item.body.text).trimEnd(), this.scale);
        return pair ? [tieOf(item.body, pair)] : [];
      });
      this.#add(ties);
    }
    for (const item of items) if (item.kind === 'item') this.prose(item);
  }

  #cells(number: Span, word: Span): Tie | undefined {
    const digits = bare(number.text).trim();
    if (!/^\d{1,3}$/.test(digits)) return undefined;
    const meaning = legendWord(bare(word.text), this.scale);
    const span = new Span(number.anchor, Math.min(number.from, word.from), Math.max(number.to, word.to));
    return (
      meaning && {
        span,
        number,
        word,
        value: Number(digits),
        first: number.from < word.from ? 'number' : 'word',
        ...meaning,
      }
    );
  }

  #add(ties: Legend, sentence = ''): void {
    if (this.#isLegend(ties) && !isOfAnotherScale(this.scale, this.before, sentence)) this.found.push(ties);
  }

  #isLegend(ties: Legend): boolean {
    const values = ties.flatMap(({ value, meant }) =>
      this.scale.has(value) && meant !== undefined ? [value] : [],
    );
    return new Set(values).size >= 3;
  }
}

function tieOf(span: Span, pair: LegendPair): Tie {
  const { number, word, value, meant, first } = pair;
  return {
    span: span.part(pair.from, pair.to),
    number: span.part(number.from, number.to),
    word: span.part(word.from, word.to),
    value,
    meant,
    first,
  };
}

function namesArea(cell: Span, framework: Framework): boolean {
  return framework.areaNamed(bare(cell.text)) !== undefined;
}

/** The end of the list that begins at `from`: items, with blank lines between them. */
function runEnd(blocks: readonly Block[], from: number): number {
  let end = from + 1;
  for (let i = end; i < blocks.length; i++) {
    const { kind } = blocks[i]!;
    if (kind === 'item') end = i + 1;
    else if (kind !== 'blank') break;
  }
  return end;
}
