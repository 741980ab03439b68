import type { ShownPiece, Stretch, WordParagraph } from './paragraphs';
import { isElement, type Element } from './xml';

/** Where a mark goes in the XML of a document: 0-based UTF-16 offset. */
interface Cut {
  readonly at: number;
  /** The run that has to be cut in two there. */
  readonly run?: Element;
  /** Its text, where that is cut too. */
  readonly text?: Element;
}

/** Where the marks of a comment go. */
export interface MarkedRange {
  readonly start: Cut;
  readonly end: Cut;
  /** Where its number goes: after all that could be turned down or filled in anew. */
  readonly number: number;
}

/** The range of a paragraph's characters from `start` to before `end`, which has at least one. */
export function rangeOf(paragraph: WordParagraph, start: number, end: number): MarkedRange {
  const first = paragraph.pieces.find((piece) => piece.end > start)!;
  const last = paragraph.pieces.findLast((piece) => piece.start < end)!;
  const finish = endCut(last, end);
  return {
    start: startCut(first, start),
    end: finish,
    number: Math.max(finish.at, last.outer ?? 0, last.whole?.outer ?? 0),
  };
}

/** The range of something that is marked as a whole. */
export function rangeAround({ from, to, outer = 0 }: Stretch): MarkedRange {
  return { start: { at: from }, end: { at: to }, number: Math.max(to, outer) };
}

function startCut({ start, run, element, offsets, whole }: ShownPiece, at: number): Cut {
  if (whole) return { at: whole.from };
  if (at > start && offsets) return { at: offsets[at - start]!, run, text: element };
  return contentOf(run)[0] === element ? { at: run.source!.from } : { at: element.source!.from, run };
}

function endCut({ start, end, run, element, offsets, whole }: ShownPiece, at: number): Cut {
  if (whole) return { at: whole.to };
  if (at < end && offsets) return { at: offsets[at - start]!, run, text: element };
  return contentOf(run).at(-1) === element ? { at: run.source!.to } : { at: element.source!.to, run };
}

/** What a run shows. */
function contentOf(run: Element): Element[] {
  return run.children
    .filter(isElement)
    .filter(({ name }) => name !== 'w:rPr' && name !== 'w:lastRenderedPageBreak');
}

/** What is put at a place: ends come before beginnings. */
interface Put {
  ends: string;
  begins: string;
  cut?: Cut;
}

/** The XML of a document with marks put into it. Nothing else of it changes. */
export class MarkedXml {
  readonly #puts = new Map<number, Put>();
  /** Texts of which the blanks at the cut are to stay. */
  readonly #kept = new Set<Element>();

  constructor(readonly xml: string) {}

  begin(cut: Cut, mark: string): void {
    this.#at(cut).begins += mark;
  }

  end(cut: Cut, mark: string): void {
    this.#at(cut).ends += mark;
  }

  toString(): string {
    const inserted = [...this.#puts].map(([at, put]) => [at, this.#written(put)] as const);
    // Before the sign that ends the tag.
    for (const { source } of this.#kept) inserted.push([source!.inner - 1, ' xml:space="preserve"']);
    let [out, from] = ['', 0];
    for (const [at, text] of inserted.sort(([a], [b]) => a - b)) {
      out += this.xml.slice(from, at) + text;
      from = at;
    }
    return out + this.xml.slice(from);
  }

  #at(cut: Cut): Put {
    const put = this.#puts.get(cut.at) ?? { ends: '', begins: '' };
    this.#puts.set(cut.at, put);
    if (cut.run) put.cut = cut;
    if (cut.text && cut.text.attributes['xml:space'] === undefined) this.#kept.add(cut.text);
    return put;
  }

  #written({ ends, begins, cut }: Put): string {
    const { run, text } = cut ?? {};
    if (!run) return ends + begins;
    const properties = run.children.filter(isElement).find(({ name }) => name === 'w:rPr')?.source;
    const look = properties ? this.xml.slice(properties.from, properties.to) : '';
    const [closing, opening] = text
      ? [`</${this.#nameOf(text)}>`, `<${this.#nameOf(text)} xml:space="preserve">`]
      : ['', ''];
    const tag = this.xml.slice(run.source!.from, run.source!.inner);
    return `${closing}</${this.#nameOf(run)}>${ends}${begins}${tag}${look}${opening}`;
  }

  /** As the document writes it. */
  #nameOf({ source }: Element): string {
    return nameAt(this.xml, source!.from);
  }
}

/** The name in the tag that begins there, with the prefix that the document uses. */
export function nameAt(xml: string, from: number): string {
  return /^<([^\s/>]+)/.exec(xml.slice(from, from + 200))![1]!;
}
