import type { Parts } from './parts';
import { plainText } from './plainText';
import { child, childrenOf, isElement, type Element, type Extent } from './xml';

/** Where a paragraph stands that is not in the text of the pages. */
export type OtherPart = 'header' | 'footnote' | 'endnote' | 'text box';

/** A paragraph of a Word document that has words. */
export interface WordParagraph {
  /** As it is shown, but for the number of a list; a tab is one character, and so is a line's end: a space. */
  readonly text: string;
  /** What the text is made of, in order. */
  readonly pieces: readonly ShownPiece[];
  /** 1-based, where the program that saved the document has noted its pages. */
  readonly page?: number;
  /** Nothing for the text of the pages. */
  readonly part?: OtherPart;
  /** The run in the text of the pages that leads to it; nothing for what stands at the top of the pages. */
  readonly host?: Stretch;
}

/** A stretch of a document's XML that is marked as a whole, and what is around it. */
export interface Stretch {
  /** Of the part with the text of the pages: 0-based UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
  /** Where the outermost link or tracked change around it ends. */
  readonly outer?: number;
}

/** What one element shows of a paragraph. */
export interface ShownPiece {
  /** Its place in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly run: Element;
  readonly element: Element;
  /** By character, where it is in the XML, with the end of the last; nothing where no mark may stand inside. */
  readonly offsets?: readonly number[];
  /** What it is a part of that programs fill in anew as a whole. */
  whole?: Stretch;
  readonly outer?: number;
}

/** What has no words of its own, or words that are not shown. */
const SILENT: ReadonlySet<string> = new Set([
  ...['w:del', 'w:moveFrom', 'w:delText', 'w:instrText', 'w:delInstrText', 'w:fldData', 'w:ffData'],
  ...['w:pPr', 'w:rPr', 'w:tblPr', 'w:tcPr', 'w:trPr', 'w:sectPr', 'w:sdtPr', 'w:rt'],
]);
const SIGNS: Readonly<Record<string, string>> = {
  ...{ 'w:tab': '\t', 'w:ptab': '\t', 'w:br': ' ', 'w:cr': ' ' },
  'w:noBreakHyphen': '-',
};
/** What a program fills in anew as a whole. */
const FILLED: ReadonlySet<string> = new Set(['w:fldSimple', 'w:sdt']);
/** What a mark may stand in, and its number may not: it would go with a change that is turned down. */
const AROUND: ReadonlySet<string> = new Set([
  ...['w:ins', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:customXml'],
]);

/** What an element stands in. */
interface Place {
  readonly paragraph?: Draft;
  readonly run?: Element;
  readonly whole?: Extent;
  readonly outer?: Extent;
  readonly part?: OtherPart;
  readonly host?: Stretch;
}

interface Draft {
  text: string;
  readonly pieces: ShownPiece[];
  page?: number;
}

/** A field of which the end has not come yet. */
interface OpenField {
  readonly paragraph: Draft | undefined;
  readonly from: number;
  readonly pieces: ShownPiece[];
  depth: number;
}

/**
 * The paragraphs of a Word document that have words: those of the pages first, in their order, then those of text boxes,
 * of the notes, and of the header that the first page has.
 */
export function readParagraphs(parts: Parts, document: Element): WordParagraph[] {
  const reader = new Reader(parts.files.get(parts.main) ?? '');
  reader.read(document, {});
  for (const [type, part] of [
    ['footnotes', 'footnote'],
    ['endnotes', 'endnote'],
  ] as const) {
    const path = parts.pathOf(type);
    const notes = parts.xml(path);
    const within = new Reader(parts.files.get(path ?? '') ?? '');
    for (const note of childrenOf(notes, `w:${part}`)) {
      const host = reader.references.get(`${part} ${note.attributes['w:id'] ?? ''}`);
      if (host) within.read(note, { part, host });
    }
    reader.others.push(...within.paragraphs);
  }
  const header = parts.firstHeader(document);
  const top = parts.xml(header);
  if (top) {
    const within = new Reader(parts.files.get(header ?? '') ?? '');
    within.read(top, { part: 'header' });
    reader.others.push(...within.paragraphs);
  }
  return [...reader.paragraphs, ...reader.others];
}

class Reader {
  readonly paragraphs: WordParagraph[] = [];
  /** Those of boxes, which stand in the midst of others. */
  readonly others: WordParagraph[] = [];
  /** The runs that lead to notes, by the kind of the note and its number. */
  readonly references = new Map<string, Stretch>();
  readonly #xml: string;
  /** Has the program that saved the document noted where its pages end? */
  readonly #hasPages: boolean;
  #page = 1;
  #field: OpenField | undefined;

  constructor(xml: string) {
    this.#xml = xml;
    this.#hasPages = xml.includes('lastRenderedPageBreak');
  }

  read(element: Element, place: Place): void {
    for (const one of element.children) if (isElement(one)) this.#element(one, place);
  }

  #element(element: Element, place: Place): void {
    const { name } = element;
    const { paragraph, run } = place;
    if (SILENT.has(name)) return;
    if (name === 'w:p') return this.#paragraph(element, place);
    if (name === 'w:tr' && child(child(element, 'w:trPr'), 'w:del')) return;
    if (name === 'mc:AlternateContent') return this.#shown(element, place);
    if (name === 'w:txbxContent') return this.#box(element, place);
    if (name === 'w:lastRenderedPageBreak') this.#page++;
    else if (name === 'w:fldChar') this.#fieldSign(element, place);
    else if (name === 'w:t') this.#words(element, place);
    else if (SIGNS[name] !== undefined && run) this.#add(SIGNS[name], element, place);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') this.#reference(element, place);
    else if (name === 'w:r') this.read(element, { ...place, run: element });
    else if (paragraph && FILLED.has(name))
      this.read(element, { ...place, whole: place.whole ?? element.source });
    else if (paragraph && AROUND.has(name))
      this.read(element, { ...place, outer: place.outer ?? element.source });
    else this.read(element, place);
  }

  #paragraph(element: Element, { part, host }: Place): void {
    const paragraph: Draft = { text: '', pieces: [] };
    const inBox = part === 'text box';
    this.read(element, { paragraph, part, host });
    if (paragraph.text.trim() === '') return;
    const page = this.#hasPages ? paragraph.page : undefined;
    const made = { text: paragraph.text, pieces: paragraph.pieces, page, part, host };
    (inBox ? this.others : this.paragraphs).push(made);
  }

  /** Of the two contents for newer and older programs, the one with more words is shown. */
  #shown(element: Element, place: Place): void {
    const choices = element.children.filter(isElement);
    const lengths = choices.map((choice) => plainText(choice).trim().length);
    const shown = choices[lengths.indexOf(Math.max(...lengths))];
    if (shown) this.read(shown, place);
  }

  #box(element: Element, place: Place): void {
    const host = place.host ?? stretchOf(place);
    this.read(element, { part: place.part ?? 'text box', host });
  }

  #reference(element: Element, place: Place): void {
    const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const stretch = stretchOf(place);
    if (stretch) this.references.set(`${kind} ${element.attributes['w:id'] ?? ''}`, stretch);
  }

  #fieldSign(element: Element, { run, paragraph }: Place): void {
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') {
      if (this.#field) this.#field.depth++;
      else if (run?.source) this.#field = { paragraph, from: run.source.from, pieces: [], depth: 1 };
    } else if (type === 'end' && this.#field && --this.#field.depth === 0) {
      const { pieces, from, paragraph: first } = this.#field;
      this.#field = undefined;
      const to = run?.source?.to;
      // A field over several paragraphs, such as a table of contents, is none to be marked as a whole.
      if (to !== undefined && first === paragraph)
        for (const piece of pieces) piece.whole ??= { from, to, outer: piece.outer };
    }
  }

  #words(element: Element, place: Place): void {
    const { source } = element;
    if (!source) return;
    const raw = this.#xml.slice(source.inner, source.close);
    const read = lettersOf(raw, source.inner);
    const isKept = element.attributes['xml:space'] === 'preserve';
    // Without the attribute the blanks at the ends are not shown; in two halves they would be.
    const canCut = !raw.includes('<') && (isKept || raw.trim() === raw);
    this.#add(read.text, element, place, canCut ? read.offsets : undefined);
  }

  #add(text: string, element: Element, place: Place, offsets?: readonly number[]): void {
    const { paragraph, run, whole, outer } = place;
    if (!paragraph || !run || text === '') return;
    if (text.trim() !== '') paragraph.page ??= this.#page;
    const start = paragraph.text.length;
    const piece: ShownPiece = {
      ...{ start, end: start + text.length, run, element, offsets, outer: outer?.to },
      ...(whole ? { whole: { from: whole.from, to: whole.to, outer: outer?.to } } : {}),
    };
    paragraph.text += text;
    paragraph.pieces.push(piece);
    this.#field?.pieces.push(piece);
  }
}

function stretchOf({ run, whole, outer }: Place): Stretch | undefined {
  const extent = whole ?? run?.source;
  return extent && { from: extent.from, to: extent.to, outer: outer?.to };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const PART = /<!\[CDATA\[|\]\]>|<!--|-->|&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,6}));/gi;

/** The text of XML without elements, and by character where it is, with the end of the last. */
function lettersOf(
  raw: string,
  from: number,
): { readonly text: string; readonly offsets: readonly number[] } {
  let text = '';
  const offsets: number[] = [];
  let [last, inComment] = [0, false];
  const plain = (to: number): void => {
    if (!inComment)
      for (let at = last; at < to; at++) {
        text += raw[at]!;
        offsets.push(from + at);
      }
    last = to;
  };
  for (const { 0: whole, 1: hex, 2: decimal, 3: name, index } of raw.matchAll(PART)) {
    plain(index);
    last = index + whole.length;
    if (whole === '<!--' || whole === '-->') inComment = whole === '<!--';
    if (inComment || !whole.startsWith('&')) continue;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    const char = name ? (ENTITIES[name] ?? whole) : code <= 0x10ffff ? String.fromCodePoint(code) : '';
    text += char;
    for (let unit = 0; unit < char.length; unit++) offsets.push(from + index);
  }
  plain(raw.length);
  return { text, offsets: [...offsets, from + raw.length] };
}
