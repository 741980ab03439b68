import { nameAt } from './marks';
import { readXml, type Element } from './xml';

/** The XML with an empty element put at its end, with the prefix that its root has. */
export function appendedTag(xml: string, tag: string): string {
  const root = readXml(xml);
  const name = nameAt(xml, root.source!.from);
  return appended(xml, root, `<${name.slice(0, name.indexOf(':') + 1)}${tag}/>`);
}

/** The XML with more put at its end. */
export function appended(xml: string, { source }: Element, more: string): string {
  const { from, inner, close, to } = source!;
  if (xml[to - 2] !== '/' || close !== inner) return xml.slice(0, close) + more + xml.slice(close);
  return `${xml.slice(0, to - 2)}>${more}</${nameAt(xml, from)}>${xml.slice(to)}`;
}

/** The XML without these elements. */
export function without(xml: string, elements: readonly Element[]): string {
  let [out, from] = ['', 0];
  for (const { source } of elements) {
    out += xml.slice(from, source!.from);
    from = source!.to;
  }
  return out + xml.slice(from);
}
