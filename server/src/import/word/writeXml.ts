import { isElement, type Element, type Node } from '../../word/xml';

/** The prefixes of `readXml`, as the library that reads Word documents knows them. */
const NAMESPACES: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};

/** A document as XML. What it declares for prefixes that have no usual name goes along. */
export function writeXml({ name, attributes, children }: Element): string {
  const declared = Object.entries(NAMESPACES).map(([prefix, uri]) => [`xmlns:${prefix}`, uri] as const);
  return write({ name, attributes: { ...attributes, ...Object.fromEntries(declared) }, children });
}

function write(node: Node): string {
  if (!isElement(node)) return escaped(node);
  const given = Object.entries(node.attributes)
    .map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');
  return `<${node.name}${given}>${node.children.map(write).join('')}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
