import type { Block } from './blocks';
import { detach } from '../text/detach';
import { contentEnd, nextLine } from '../text/lines';
import { Comment } from './comment';
import { conflictSign, isDivider } from './conflict';
import { beginsWithKey, HeaderBlock, headerStart, isHeaderEnd, isHeaderStart } from './header';
import { Heading, isAtxHeading } from './heading';
import { Item, markerLength } from './item';
import { Blank, Break, ByteOrderMark, Code, Conflict, Html, Paragraph, Quote } from './plain';
import { hasPipe, hasTab, hasTabCells, isDelimiterRow, Table } from './table';
import { indentWidth, isBlank, skipSpaces } from '../text/white';

/**
 * Reads a text into blocks. Never fails; the texts of the blocks, put one after another, are the text. One pass,
 * no line is looked at more than a fixed number of times.
 */
export function readBlocks(text: string): Block[] {
  return new Reader(text, 0, []).read();
}

/**
 * Reads blocks from a place within a text where one begins.
 *
 * @param text the text from that place on
 * @param start where that place is in the whole text: 0-based UTF-16 offset
 * @param before the two blocks before it, or fewer
 * @param until called at the end of every block with its offset in the whole text: stop there?
 */
export function readBlocksFrom(
  text: string,
  start: number,
  before: readonly Block[],
  until: (end: number, last: Block) => boolean,
): Block[] {
  return new Reader(text, start, before).readOn(until);
}

/** The names of tags that begin a block wherever their line stands. */
const HTML_BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param pre script search section style summary table tbody td ' +
    'textarea tfoot th thead title tr track ul'
  ).split(' '),
);

/** A block's class, which reads the block's inside from the lines it is given. */
type BlockClass = new (start: number, text: string) => Block;

class Reader {
  readonly #blocks: Block[] = [];
  /** May there be a CR? Where there is none, the end of a line is found much faster. */
  #returns = true;
  #conflict = false;
  /** Is the text only what stands around an edit? */
  #part = false;
  /** The current line: `#from`, `#to` before its end, `#next` after it; `#word` is its first character that is no space. */
  #from = 0;
  #to = 0;
  #next = 0;
  #word = 0;
  #indent = 0;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly before: readonly Block[],
  ) {}

  readOn(until: (end: number, last: Block) => boolean): Block[] {
    this.#part = true;
    if (this.start === 0) this.#opening();
    else this.#goTo(0);
    for (let opened = this.#blocks.length > 0; !this.#atEnd; opened = false) {
      if (!opened) this.#block();
      const last = this.#blocks[this.#blocks.length - 1]!;
      if (until(last.end, last)) break;
    }
    return this.#blocks;
  }

  read(): Block[] {
    this.#returns = this.text.includes('\r');
    this.#opening();
    while (!this.#atEnd) this.#block();
    return this.#blocks;
  }

  /** What only the very start of a text can be. */
  #opening(): void {
    this.#goTo(0);
    if (this.text.charCodeAt(0) === 0xfeff) {
      this.#blocks.push(new ByteOrderMark(0, '\uFEFF'));
      this.#goTo(1);
    }
    const first = this.#from;
    const start = headerStart(this.text);
    if (start === undefined || this.#atEnd) return;
    if (start <= first && this.#indent === 0 && isHeaderStart(this.text, first, this.#to))
      return this.#header();
    // Where it does not begin the text it has to have keys and an end.
    if (!this.#isWholeHeader(start)) return;
    while (this.#from < start) this.#block();
    if (this.#from === start) this.#header();
  }

  get #atEnd(): boolean {
    return this.#from >= this.text.length;
  }

  get #line(): string {
    return this.text.slice(this.#from, this.#to);
  }

  get #blank(): boolean {
    return this.#word === this.#to;
  }

  #goTo(from: number): void {
    this.#from = from;
    this.#next = this.#returns
      ? nextLine(this.text, from)
      : this.text.indexOf('\n', from) + 1 || this.text.length;
    this.#to = contentEnd(this.text, from, this.#next);
    this.#word = skipSpaces(this.text, from, this.#to);
    this.#indent = this.#word === from ? 0 : indentWidth(this.text, from, this.#to);
  }

  #advance(): void {
    this.#goTo(this.#next);
  }

  #add(type: BlockClass, from: number): void {
    const text = this.text.slice(from, this.#from);
    this.#blocks.push(new type(this.start + from, this.#part ? detach(text) : text));
  }

  #block(): void {
    const from = this.#from;
    if (this.#blank) {
      while (!this.#atEnd && this.#blank) this.#advance();
      this.#add(Blank, from);
    } else if (this.#indent >= 4 && this.#indentIsCode) this.#indentedCode();
    else if (this.#startsFence) this.#fencedCode();
    else if (this.#isConflictMarker || isDivider(this.#line)) {
      if (this.text[this.#from] !== '=') this.#conflict = this.text[this.#from] !== '>';
      this.#advance();
      this.#add(Conflict, from);
    } else if (this.#startsComment) this.#comment();
    else if (this.#startsHeading) {
      this.#advance();
      this.#add(Heading, from);
    } else if (this.#isBreak) {
      this.#advance();
      this.#add(Break, from);
    } else if (this.#markerLength > 0) this.#item();
    else if (this.text[this.#word] === '>') {
      while (!this.#atEnd && !this.#blank && (this.text[this.#word] === '>' || !this.#interrupts))
        this.#advance();
      this.#add(Quote, from);
    } else if (this.#startsHtml) {
      while (!this.#atEnd && !this.#blank && !this.#isConflictMarker) this.#advance();
      this.#add(Html, from);
    } else if (this.#startsTable) this.#table();
    else this.#paragraph();
  }

  /**
   * The header. A line of dashes that opens a text is a header only when a line of dashes ends it before the first
   * `##` heading, or when keys follow at once: else it is a rule between paragraphs.
   */
  #header(): void {
    const from = this.#from;
    this.#advance();
    const second = this.#from;
    let keys = 0;
    for (; !this.#atEnd; this.#advance()) {
      if (isHeaderEnd(this.text, this.#from, this.#to)) {
        this.#advance();
        this.#add(HeaderBlock, from);
        return;
      }
      if (this.text.startsWith('##', this.#from)) break;
      if (beginsWithKey(this.#line)) keys++;
    }
    this.#goTo(second);
    if (keys > 0) while (!this.#atEnd && !this.#blank) this.#advance();
    if (this.#from > second) this.#add(HeaderBlock, from);
    else this.#add(Break, from);
  }

  /** Do keys stand below the line at `start`, and a line of dashes below them, before a blank one? */
  #isWholeHeader(start: number): boolean {
    const { text } = this;
    let keys = 0;
    for (let from = nextLine(text, start), next; from < text.length; from = next) {
      next = nextLine(text, from);
      const to = contentEnd(text, from, next);
      if (isHeaderEnd(text, from, to)) return keys > 0;
      if (isBlank(text, from, to) || text.startsWith('#', from)) return false;
      if (beginsWithKey(text.slice(from, to))) keys++;
    }
    return false;
  }

  /** Indented lines are code unless they go on from a list. */
  get #indentIsCode(): boolean {
    const last = this.#blockBefore(1);
    return last?.kind !== 'item' && !(last?.kind === 'blank' && this.#blockBefore(2)?.kind === 'item');
  }

  /** The block that stands `count` blocks before the current line. */
  #blockBefore(count: number): Block | undefined {
    return this.#blocks.at(-count) ?? this.before.at(this.#blocks.length - count);
  }

  #indentedCode(): void {
    const from = this.#from;
    while (!this.#atEnd && !this.#blank && this.#indent >= 4) this.#advance();
    this.#add(Code, from);
  }

  get #startsHeading(): boolean {
    return this.#indent <= 3 && isAtxHeading(this.text, this.#word, this.#to);
  }

  get #startsFence(): boolean {
    return this.#fenceLength(this.text[this.#word]!) >= 3;
  }

  #fenceLength(mark: string): number {
    if ((mark !== '`' && mark !== '~') || this.#indent > 3) return 0;
    let i = this.#word;
    while (i < this.#to && this.text[i] === mark) i++;
    const length = i - this.#word;
    return mark === '`' && this.text.slice(i, this.#to).includes('`') ? 0 : length;
  }

  #fencedCode(): void {
    const from = this.#from;
    const mark = this.text[this.#word]!;
    const length = this.#fenceLength(mark);
    for (this.#advance(); !this.#atEnd; this.#advance()) {
      const closing = this.#fenceLength(mark);
      if (closing >= length && isBlank(this.text, this.#word + closing, this.#to)) {
        this.#advance();
        break;
      }
    }
    this.#add(Code, from);
  }

  get #startsComment(): boolean {
    return this.#indent <= 3 && this.text.startsWith('<!--', this.#word);
  }

  #comment(): void {
    const from = this.#from;
    const end = this.text.indexOf('-->', this.#word + 4);
    this.#goTo(end < 0 ? this.text.length : nextLine(this.text, end));
    this.#add(Comment, from);
  }

  get #startsHtml(): boolean {
    if (this.text[this.#word] !== '<') return false;
    return /^<(?:\/?[a-z][a-z0-9-]*[\s/>]|\?|![a-z])/i.test(
      this.text.slice(this.#word, this.#word + 40) + '\n',
    );
  }

  /** HTML that ends a paragraph or a list, as CommonMark says: that of tags which stand for blocks. */
  get #startsHtmlBlock(): boolean {
    if (this.text[this.#word] !== '<') return false;
    const tag = /^<(?:[?!]|\/?([a-z][a-z0-9]*)(?=[\s/>]))/i.exec(
      `${this.text.slice(this.#word, this.#word + 40)}\n`,
    );
    return (
      tag !== null && this.#startsHtml && (tag[1] === undefined || HTML_BLOCKS.has(tag[1].toLowerCase()))
    );
  }

  get #isConflictMarker(): boolean {
    return (
      '<|=>'.includes(this.text[this.#from] ?? ' ') && conflictSign(this.#line, this.#conflict) !== undefined
    );
  }

  get #isBreak(): boolean {
    const mark = this.text[this.#word]!;
    if (this.#indent > 3 || (mark !== '-' && mark !== '*' && mark !== '_')) return false;
    let count = 0;
    for (let i = this.#word; i < this.#to; i++) {
      if (this.text[i] === mark) count++;
      else if (this.text[i] !== ' ' && this.text[i] !== '\t') return false;
    }
    return count >= 3;
  }

  get #markerLength(): number {
    return markerLength(this.text, this.#word, this.#to);
  }

  /** An item takes its lazy lines, and past blank lines those that are indented to its words. */
  #item(): void {
    const from = this.#from;
    const width = Math.min(this.#indent + this.#markerLength + 1, 4);
    this.#advance();
    while (!this.#atEnd) {
      if (this.#blank) {
        const blank = this.#from;
        while (!this.#atEnd && this.#blank) this.#advance();
        if (!this.#atEnd && this.#indent >= width) continue;
        this.#goTo(blank);
        break;
      }
      if (this.#indent < width && this.#interrupts) break;
      this.#advance();
    }
    this.#add(Item, from);
  }

  /** Does the current line begin a block of its own where a paragraph or an item could go on? */
  get #interrupts(): boolean {
    if (this.#indent > 3) return false;
    return (
      this.#markerLength > 0 ||
      this.#startsHeading ||
      this.#startsFence ||
      this.#startsComment ||
      this.#startsHtmlBlock ||
      this.#isBreak ||
      this.#isConflictMarker ||
      this.text[this.#word] === '>'
    );
  }

  /**
   * A table begins with a line that has a delimiter row below it, or that a pipe opens, or with two lines of
   * tab-separated cells.
   */
  get #startsTable(): boolean {
    const line = this.text.slice(this.#from, this.#to);
    if (hasPipe(line)) return line[this.#word - this.#from] === '|' || isDelimiterRow(this.#lineBelow);
    return hasTabCells(line) && hasTab(this.#lineBelow);
  }

  get #lineBelow(): string {
    return this.text.slice(this.#next, contentEnd(this.text, this.#next, nextLine(this.text, this.#next)));
  }

  #table(): void {
    const from = this.#from;
    const tabs = !hasPipe(this.text.slice(this.#from, this.#to));
    for (this.#advance(); !this.#atEnd && !this.#blank; this.#advance()) {
      if (this.#startsHeading || this.#startsFence || this.#startsComment || this.#isConflictMarker) break;
      if (tabs && !hasTab(this.text.slice(this.#from, this.#to))) break;
      if (!tabs && !hasPipe(this.text.slice(this.#from, this.#to)) && this.#interrupts) break;
    }
    this.#add(Table, from);
  }

  /** Lines up to a blank one or one that opens something else; an underline makes a heading of them. */
  #paragraph(): void {
    const from = this.#from;
    for (this.#advance(); !this.#atEnd && !this.#blank; this.#advance()) {
      if (this.#isUnderline) {
        this.#advance();
        this.#add(Heading, from);
        return;
      }
      if (this.#interrupts && this.#mayInterruptParagraph) break;
      if (this.#startsTable && !hasTabCells(this.text.slice(this.#from, this.#to))) break;
    }
    this.#add(Paragraph, from);
  }

  /** A single dash is an underline to CommonMark, but to a writer it is a point about to be written. */
  get #isUnderline(): boolean {
    const mark = this.text[this.#word]!;
    if (this.#indent > 3 || (mark !== '=' && mark !== '-') || this.#isConflictMarker) return false;
    let i = this.#word;
    while (i < this.#to && this.text[i] === mark) i++;
    return i - this.#word > 1 && isBlank(this.text, i, this.#to);
  }

  /** A dash or a number at a line's beginning is as likely a wrapped line of prose; an empty marker is no list yet. */
  get #mayInterruptParagraph(): boolean {
    const length = this.#markerLength;
    if (length === 0) return true;
    const marker = this.text.slice(this.#word, this.#word + length);
    return (
      marker !== '–' &&
      (length === 1 || marker === '1.' || marker === '1)') &&
      !isBlank(this.text, this.#word + length, this.#to)
    );
  }
}
