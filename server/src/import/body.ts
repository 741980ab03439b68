import type { Framework } from '../framework/framework';
import type { PrintedBlock, ProseRole } from './block';
import { readBullet } from './bullet';
import {
  isValediction,
  opensClosing,
  readAreaHeading,
  readEvidenceHeading,
  readUnknownHeading,
  type AreaHeading,
} from './heading';
import { nextText, type Line } from './lines';
import type { Opening } from './opening';
import { PrintedList } from './printedList';
import { typography, type LookOf } from './typography';
import { readTable } from './table';
import { readPrintedField } from './field';

/** A heading that is not known is no longer. */
const LONGEST_HEADLINE = 80;

/** Divides the lines from `from` on into the blocks of the markup, in printed order, without losing a word. */
export function readBody(
  lines: readonly Line[],
  from: number,
  opening: Opening,
  framework: Framework,
): PrintedBlock[] {
  return new BodyReader(lines, opening, framework).read(from);
}

/** The paragraph or list that the next line may go on with. */
type Open = { kind: 'prose'; role: ProseRole; lines: string[]; source: number } | PrintedList;

class BodyReader {
  readonly #blocks: PrintedBlock[] = [];
  #open: Open | undefined;
  /** Does a blank line or another block stand above the current line? */
  #fresh = true;
  #part: 'opening' | 'section' | 'evidence' | 'closing' = 'opening';
  readonly #lookOf: LookOf;
  /** Index of the first line that stands after a list of bare area names. */
  #afterNames = -1;

  constructor(
    readonly lines: readonly Line[],
    readonly opening: Opening,
    readonly framework: Framework,
  ) {
    this.#lookOf = typography(lines, opening.start, framework);
  }

  read(from: number): PrintedBlock[] {
    for (let at = from; at < this.lines.length;) at = this.#line(at);
    this.#close();
    return this.#blocks;
  }

  /** Reads what begins at a line; the index of the line after it. */
  #line(at: number): number {
    const { text, source } = this.lines[at]!;
    if (text === '') {
      this.#fresh = true;
      return at + 1;
    }
    if (at === this.opening.salutation) return this.#alone('salutation', at);
    if (at === this.opening.title?.from) {
      this.#add({ kind: 'title', text: this.opening.title.text, source });
      return this.opening.title.to;
    }
    const table = readTable(this.lines, at, this.framework);
    if (table) {
      this.#add(table.kind === 'table' ? { ...table, source } : { ...table, source });
      return table.end;
    }
    return this.#heading(at) ?? this.#closing(at) ?? this.#item(at) ?? this.#text(at);
  }

  #heading(at: number): number | undefined {
    const { source } = this.lines[at]!;
    const area = readAreaHeading(this.lines, at, this.framework);
    if (area && this.#isHeading(at, area)) {
      const { text, names, fields } = area;
      this.#add({ kind: 'section', text, names, fields, source });
      this.#part = 'section';
      return area.end;
    }
    if (area?.names === 'area' && this.#fresh) return this.#alone('unplaced', at);
    if (this.#part !== 'section' && this.#part !== 'evidence') return undefined;
    const evidence = readEvidenceHeading(this.lines, at, this.framework);
    if (!evidence) return this.#headingByType(at);
    this.#add({ kind: 'evidence', text: evidence.text, sure: evidence.sure, source });
    this.#part = 'evidence';
    return evidence.end;
  }

  /** A heading that only its type gives away: what stands below it is no part of what stands above. */
  #headingByType(at: number): number | undefined {
    const look = this.#lookOf(this.lines[at]!);
    if (!this.#fresh || (look !== 'section' && look !== 'evidence')) return undefined;
    const heading = readUnknownHeading(this.lines, at, this.framework);
    if (!heading) return undefined;
    const { source } = this.lines[at]!;
    if (look === 'section') this.#add({ kind: 'section', ...heading, source });
    else this.#add({ kind: 'evidence', text: heading.text, sure: false, source });
    this.#part = look;
    return heading.end;
  }

  /** Is it a heading, and not a line of a paragraph? A name that is misprinted or unknown needs a line of its own. */
  #isHeading(at: number, area: AreaHeading): boolean {
    if (area.fields.length === 0) return this.#isBareHeading(at, area);
    if (area.names === 'area' && !area.fields[0]!.added) return true;
    return (this.#fresh || this.#sentenceEnded) && !/^\p{Ll}/u.test(this.lines[area.end]?.text ?? '');
  }

  /**
   * Is the name of an area, without a grade, a heading? Not in a column of names, not above a lone number (both are
   * tables that lost their tabs), and not as a line of a paragraph.
   */
  #isBareHeading(at: number, { end }: AreaHeading): boolean {
    if (!this.#fresh || this.#lookOf(this.lines[end - 1]!) === 'text') return false;
    const next = nextText(this.lines, end);
    const below = this.lines[next]?.text ?? '';
    const followed = readAreaHeading(this.lines, next, this.framework);
    const isListed = followed?.fields.length === 0 || /^\d+$/.test(below);
    if (isListed || at === this.#afterNames) {
      this.#afterNames = isListed && followed ? next : -1;
      return false;
    }
    return next > end || /^\p{Lu}/u.test(below) || readBullet(below, true) !== undefined;
  }

  #closing(at: number): number | undefined {
    const { text } = this.lines[at]!;
    if (isValediction(text, this.framework)) {
      if (this.#part !== 'opening') this.#part = 'closing';
      return this.#alone('valediction', at);
    }
    if (
      this.#part !== 'opening' &&
      (this.#fresh || this.#sentenceEnded) &&
      opensClosing(text, this.framework)
    ) {
      this.#close();
      this.#part = 'closing';
    }
    return undefined;
  }

  #item(at: number): number | undefined {
    const { text } = this.lines[at]!;
    const bullet = readBullet(text, this.#part === 'evidence');
    if (!bullet) return undefined;
    const inSentence = !this.#fresh && this.#open?.kind === 'prose' && !this.#sentenceEnded;
    if (inSentence && !bullet.certain) return undefined;
    if (this.#open?.kind !== 'list' || !this.#open.take(bullet, this.lines[at]!)) {
      this.#close();
      this.#open = new PrintedList(bullet, this.lines[at]!);
    }
    this.#fresh = false;
    return at + 1;
  }

  /** Does the line above end a sentence? Asked where a print has no blank lines. */
  get #sentenceEnded(): boolean {
    return /[.:;!?]$/.test(this.#open?.lines.at(-1) ?? '');
  }

  #text(at: number): number {
    const { text, source } = this.lines[at]!;
    if (this.#fresh || !this.#open) {
      this.#close();
      const isLostGrade = readPrintedField(text, this.framework)?.sure === true;
      const isHeadline = this.#fresh && this.#looksLikeHeadline(at);
      const other = isLostGrade ? 'unplaced' : isHeadline ? 'headline' : 'text';
      const role = this.#part === 'closing' ? 'closing' : other;
      this.#open = { kind: 'prose', role, lines: [], source };
    }
    this.#open.lines.push(text);
    this.#fresh = false;
    return at + 1;
  }

  /** A few words alone on a line in a section, without the end of a sentence, and with something below. */
  #looksLikeHeadline(at: number): boolean {
    const { text } = this.lines[at]!;
    if (this.#part !== 'section' && this.#part !== 'evidence') return false;
    if (text.length > LONGEST_HEADLINE || !/^\p{Lu}/u.test(text) || !/[\p{L})]$/u.test(text)) return false;
    const below = this.lines[at + 1]?.text ?? '';
    return (
      (below === '' || readBullet(below, true) !== undefined) &&
      nextText(this.lines, at + 1) < this.lines.length
    );
  }

  /** A line that is a paragraph by itself, whatever stands above and below it. */
  #alone(role: ProseRole, at: number): number {
    const { text, source } = this.lines[at]!;
    this.#add({ kind: 'prose', role, lines: [text], source });
    return at + 1;
  }

  #add(block: PrintedBlock): void {
    this.#close();
    this.#blocks.push(block);
    this.#fresh = true;
  }

  #close(): void {
    if (this.#open) this.#blocks.push(this.#open);
    this.#open = undefined;
  }
}
