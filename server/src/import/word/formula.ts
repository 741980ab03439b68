import { superscript } from '../../text/figures';
import { child, isElement, textIn, type Element, type Node } from '../../word/xml';

/** A formula on one line: "3/4", "10³". */
export function formulaText(formula: Element): string {
  return written(formula.children).replace(/\s+/g, ' ').trim();
}

function written(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return '';
      const part = (name: string): string => written(child(node, name)?.children ?? []).trim();
      switch (node.name) {
        case 'm:t':
        case 'w:t':
          return textIn(node);
        case 'm:f':
          return ` ${part('m:num')}/${part('m:den')} `;
        case 'm:sSup':
          return `${part('m:e')}${raised(part('m:sup'))}`;
        case 'm:r':
          return written(node.children);
        default:
          return ` ${written(node.children)} `;
      }
    })
    .join('');
}

function raised(text: string): string {
  return /^\d+$/.test(text) ? superscript(text) : `^${text}`;
}
