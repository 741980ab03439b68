import { quoted, type Note } from '../note';
import { formulaText } from './formula';
import type { Numbering } from './numbering';
import { plainText } from '../../word/plainText';
import type { Styles } from './styles';
import {
  child,
  childrenOf,
  everyElement,
  isElement,
  isOn,
  textIn,
  valueOf,
  type Element,
  type Node,
} from '../../word/xml';

/** The styles that stand for items of lists, by their depth: the library makes classes of them. */
export const ITEM_STYLE = 'apaItem';

/** Elements whose content stands in the text as if they were not there; the library would pass over them. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  ...['w:fldSimple', 'w:moveTo', 'w:ins', 'w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase', 'm:oMathPara'],
  ...['w:smartTag', 'w:customXml'],
]);
/** Elements that print nothing. */
const SILENT: ReadonlySet<string> = new Set(['w:rt', 'w:rubyPr', 'w:customXmlPr', 'w:smartTagPr']);
/** What tracked changes have taken away. */
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** What is around a part of a document. */
interface Around {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Paragraphs of another program's document that stands in this one, by the name of its relation. */
  readonly chunk: (id: string) => readonly string[] | undefined;
}

/**
 * A part of a Word document as the library that reads it needs it: what it would drop is written in the way that it
 * knows, items of lists have the number that Word prints, and what Word does not print, or strikes out, is taken out and
 * noted.
 */
export class Mender {
  readonly #hidden: string[] = [];
  readonly #struck: string[] = [];
  #deleted = false;
  #unread = 0;

  constructor(readonly around: Around) {}

  mend(part: Element): Element {
    return this.#rebuilt(part);
  }

  get notes(): Note[] {
    const notes: Note[] = [];
    const leftOut = (words: readonly string[], why: string): void => {
      for (const one of words)
        notes.push({ message: `Removed: ${why}: ${quoted(one)}`, look: true, removed: one.trim() });
    };
    leftOut(this.#hidden, 'hidden text');
    leftOut(this.#struck, 'text that is struck through');
    const look = (message: string): void => void notes.push({ message, look: true });
    if (this.#deleted)
      look('The document has tracked changes. Deletions were removed and insertions were kept.');
    if (this.#unread > 0) look('The document contains another document, which was not imported.');
    return notes;
  }

  /** Words that were taken out on purpose. */
  get removed(): string {
    return [...this.#hidden, ...this.#struck].join(' ');
  }

  #rebuilt(element: Element): Element {
    return { ...element, children: element.children.flatMap((node) => this.#node(node)) };
  }

  #node(node: Node): Node[] {
    if (!isElement(node)) return [node];
    const { name } = node;
    if (TRANSPARENT.has(name)) return this.#rebuilt(node).children;
    if (SILENT.has(name)) return [];
    if (DELETED.has(name)) {
      this.#deleted ||= hasWords(node);
      return [];
    }
    switch (name) {
      case 'w:p':
        return [this.#paragraph(node)];
      case 'w:r':
        return this.#run(node);
      case 'w:tr':
        return this.#row(node);
      case 'w:cr':
      case 'w:br':
        return [{ name: 'w:br', attributes: {}, children: [] }];
      case 'w:ptab':
        return [{ name: 'w:tab', attributes: {}, children: [] }];
      case 'm:oMath':
        return [run(` ${formulaText(node)} `)];
      case 'w:fldChar':
        return [...chosen(node), node];
      case 'w:drawing':
        return this.#drawing(node);
      case 'mc:AlternateContent':
        return this.#alternatives(node);
      case 'w:altChunk':
        return this.#chunk(node);
      default:
        return [this.#rebuilt(node)];
    }
  }

  #paragraph(paragraph: Element): Element {
    const rebuilt = this.#rebuilt(paragraph);
    closeGaps(rebuilt);
    const properties = child(paragraph, 'w:pPr');
    const { styles, numbering } = this.around;
    const place = styles.place(properties);
    const isEmpty = !place || plainText(paragraph).trim() === '';
    if (isEmpty) return rebuilt;
    const mark = numbering.next(place);
    const isHeading = styles.isHeading(valueOf(properties, 'w:pStyle'));
    const style: Element = {
      name: 'w:pStyle',
      attributes: { 'w:val': `${ITEM_STYLE}${Math.min(place.depth, 8)}` },
      children: [],
    };
    const others = rebuilt.children.filter((one) => !isElement(one) || one.name !== 'w:pPr');
    const ownProperties: Element = { name: 'w:pPr', attributes: {}, children: isHeading ? [] : [style] };
    return {
      ...rebuilt,
      children: [ownProperties, ...(mark === '' ? [] : [run(`${mark} `)]), ...others],
    };
  }

  #run(element: Element): Node[] {
    const properties = child(element, 'w:rPr');
    const { styles } = this.around;
    const style = valueOf(properties, 'w:rStyle');
    const isHidden = child(properties, 'w:vanish') ? isOn(properties, 'w:vanish') : styles.isHidden(style);
    const isStruck =
      (child(properties, 'w:strike') ?? child(properties, 'w:dstrike'))
        ? isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike')
        : styles.isStruck(style);
    const words = isHidden || isStruck ? plainText(element) : '';
    if (words.trim() === '') return [this.#rebuilt(element)];
    (isHidden ? this.#hidden : this.#struck).push(words);
    return [TAKEN_OUT];
  }

  /** A row that a tracked change has deleted is none. */
  #row(row: Element): Node[] {
    if (!child(child(row, 'w:trPr'), 'w:del')) return [this.#rebuilt(row)];
    this.#deleted = true;
    return [];
  }

  /** Of a drawing the library sees pictures alone: the text in its boxes is put where it looks for it. */
  #drawing(drawing: Element): Node[] {
    const boxes = [...everyElement(drawing)].filter(({ name }) => name === 'w:txbxContent');
    if (boxes.length === 0) return [drawing];
    return boxes.map((box) =>
      wrapped(['w:pict', 'v:shape', 'v:textbox'], [{ ...box, children: this.#rebuilt(box).children }]),
    );
  }

  /** The same thing twice, for newer and older programs: the one with more words. */
  #alternatives(element: Element): Node[] {
    const [fallback] = childrenOf(element, 'mc:Fallback');
    const [choice] = childrenOf(element, 'mc:Choice');
    const length = (one: Element | undefined): number => (one ? plainText(one).trim().length : -1);
    const better = length(choice) > length(fallback) ? choice : fallback;
    return better ? this.#rebuilt(better).children : [];
  }

  #chunk(element: Element): Node[] {
    const paragraphs = this.around.chunk(element.attributes['r:id'] ?? '');
    if (!paragraphs) this.#unread++;
    return (paragraphs ?? []).map((text) => ({ name: 'w:p', attributes: {}, children: [run(text)] }));
  }
}

/** Has what was deleted, or moved away, any words? */
function hasWords(deleted: Element): boolean {
  for (const one of everyElement(deleted))
    if ((one.name === 'w:delText' || one.name === 'w:t') && textIn(one).trim() !== '') return true;
  return false;
}

function run(text: string): Element {
  const words: Element = { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [text] };
  return { name: 'w:r', attributes: {}, children: [words] };
}

/** Stands where words were taken out; the library passes over it. */
const TAKEN_OUT: Element = { name: 'w:proofErr', attributes: {}, children: [] };

/** Of the spaces before and after words that were taken out, one is left. */
function closeGaps(paragraph: Element): void {
  let before = ' ';
  let isGap = false;
  for (const one of everyElement(paragraph)) {
    if (one === TAKEN_OUT) isGap = true;
    if (one.name !== 'w:t') continue;
    const text = textIn(one);
    const isDouble = isGap && /\s$/.test(before) && /^\s/.test(text);
    if (isDouble) one.children.splice(0, one.children.length, text.replace(/^\s/, ''));
    before = text;
    isGap = false;
  }
}

function wrapped(names: readonly string[], children: Node[]): Element {
  const [name = '', ...inner] = names;
  return { name, attributes: {}, children: inner.length > 0 ? [wrapped(inner, children)] : children };
}

/** What an old form's list of choices shows: Word keeps its number, and the library does not look. */
function chosen(field: Element): Node[] {
  const list = child(child(field, 'w:ffData'), 'w:ddList');
  if (!list) return [];
  const number = Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0);
  const text = childrenOf(list, 'w:listEntry')[number]?.attributes['w:val'] ?? '';
  return text === '' ? [] : [{ name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [text] }];
}
