/** An element of a Word document's XML. Names have the usual prefixes, whatever ones the document uses: `w:p`, `m:t`. */
export interface Element {
  readonly name: string;
  /** By the same kind of names. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  /** Where it was read; not there in elements that were made. */
  readonly source?: Extent;
}

/** Where an element stands in its part: 0-based UTF-16 offsets. */
export interface Extent {
  /** Where its first tag begins, and where it ends. */
  readonly from: number;
  readonly inner: number;
  /** Where its last tag begins, and where it ends; both the end of the one tag where there is no other. */
  readonly close: number;
  readonly to: number;
}

/** An element, or text with its references resolved. */
export type Node = Element | string;

/** The document is no XML, or of a kind that no word processor writes. */
export class XmlFault extends Error {}

/** Deeper than any document's elements stand in one another. */
const DEEPEST = 200;

const NAMESPACES: readonly (readonly [end: string, prefix: string])[] = [
  ['/wordprocessingml/2006/main', 'w'],
  ['/ooxml/wordprocessingml/main', 'w'],
  ['/officeDocument/2006/math', 'm'],
  ['/ooxml/officeDocument/math', 'm'],
  ['/officeDocument/2006/relationships', 'r'],
  ['/ooxml/officeDocument/relationships', 'r'],
  ['/drawingml/2006/main', 'a'],
  ['/ooxml/drawingml/main', 'a'],
  ['/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['/drawingml/2006/chart', 'c'],
];

/** Reads XML in one pass. Throws an `XmlFault`; entities of its own are one. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const prefixes = new Map<string, string>();
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const text = xml.slice(at, tag < 0 ? xml.length : tag);
    if (text !== '') open.at(-1)!.children.push(unescaped(text));
    if (tag < 0) break;
    at = readMarkup(xml, tag, open, prefixes);
  }
  const top = root.children.find((child) => typeof child !== 'string');
  if (open.length !== 1 || !top) throw new XmlFault('An element is not closed.');
  return top;
}

/** Reads what begins with `<`; where it ends. */
function readMarkup(xml: string, at: number, open: Element[], prefixes: Map<string, string>): number {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
  if (xml.startsWith('<?', at)) return after(xml, '?>', at + 2);
  if (xml.startsWith('<![CDATA[', at)) {
    const end = after(xml, ']]>', at + 9);
    open.at(-1)!.children.push(xml.slice(at + 9, end - 3));
    return end;
  }
  if (xml.startsWith('<!', at)) throw new XmlFault('It declares a type of its own.');
  const end = endOfTag(xml, at);
  if (xml[at + 1] === '/') {
    if (open.length < 2) throw new XmlFault('An element is closed that was not open.');
    Object.assign(open.pop()!.source!, { close: at, to: end });
    return end;
  }
  const isEmpty = xml[end - 2] === '/';
  const source: Extent = { from: at, inner: end, close: end, to: end };
  const element = { ...readTag(xml.slice(at + 1, end - (isEmpty ? 2 : 1)), prefixes), source };
  open.at(-1)!.children.push(element);
  if (!isEmpty) open.push(element);
  if (open.length > DEEPEST) throw new XmlFault('Its elements are nested too deeply.');
  return end;
}

function after(xml: string, words: string, from: number): number {
  const at = xml.indexOf(words, from);
  if (at < 0) throw new XmlFault('It ends too early.');
  return at + words.length;
}

/** Where the tag ends: a value may hold the sign for it. */
function endOfTag(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at++) {
    const char = xml[at]!;
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at + 1;
  }
  throw new XmlFault('It ends too early.');
}

const ATTRIBUTE = /\s([\w.:-]{1,100})\s?=\s?(?:"([^"]*)"|'([^']*)')/g;

function readTag(tag: string, prefixes: Map<string, string>): Element {
  const name = /^\S+/.exec(tag)?.[0] ?? '';
  const given = [...tag.slice(name.length).matchAll(ATTRIBUTE)].map(
    ([, key, one, other]) => [key!, unescaped(one ?? other ?? '')] as const,
  );
  const isKnown = ([key, value]: readonly [string, string]): boolean => {
    const known = /^xmlns(?::|$)/.test(key) ? NAMESPACES.find(([end]) => value.endsWith(end)) : undefined;
    if (known) prefixes.set(key.slice(6), known[1]);
    return known !== undefined;
  };
  const own = given.filter((one) => !isKnown(one));
  const usual = (full: string): string => {
    const [first = '', second] = full.split(':', 2);
    const prefix = prefixes.get(second === undefined ? '' : first);
    return prefix === undefined ? full : `${prefix}:${second ?? first}`;
  };
  return {
    name: usual(name),
    // An attribute without a prefix is in no namespace.
    attributes: Object.fromEntries(own.map(([key, value]) => [key.includes(':') ? usual(key) : key, value])),
    children: [],
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,6}));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? all;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

/** The text right in an element. */
export function textIn({ children }: Element): string {
  return children.map((one) => (isElement(one) ? '' : one)).join('');
}

/** The first child with the name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.filter(isElement).find((one) => one.name === name);
}

/** All children with the name. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.children.filter(isElement).filter((one) => one.name === name) ?? [];
}

/** `w:val` of a child. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** Is a property of a run or paragraph switched on? */
export function isOn(element: Element | undefined, name: string): boolean {
  const found = child(element, name);
  return found !== undefined && !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '1');
}

/** An element with everything in it, in the order of the document. */
export function* everyElement(element: Element): Generator<Element> {
  yield element;
  for (const one of element.children) if (isElement(one)) yield* everyElement(one);
}
