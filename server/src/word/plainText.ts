import { child, isElement, type Element } from './xml';

/** What prints nothing, or is there a second time. */
const SILENT: ReadonlySet<string> = new Set([
  ...['w:del', 'w:moveFrom', 'w:delText', 'w:instrText', 'w:delInstrText', 'w:fldData', 'w:ffData'],
  ...['w:pPr', 'w:rPr', 'w:tblPr', 'w:tcPr', 'w:sectPr', 'w:sdtPr'],
]);
const FORMULAS: ReadonlySet<string> = new Set(['m:oMath', 'm:num', 'm:den']);
const WHITE: Readonly<Record<string, string>> = {
  ...{ 'w:tab': '\t', 'w:ptab': '\t', 'w:tc': '\t', 'w:br': '\n', 'w:cr': '\n' },
  'w:noBreakHyphen': '-',
  ...{ 'w:rt': ' ', 'w:rubyBase': ' ' },
};
const BLOCKS: ReadonlySet<string> = new Set(['w:p', 'a:p', 'w:tr', 'c:pt']);

/** The words that an element of a Word document shows; a paragraph is a line, and white space stands where any does. */
export function plainText(element: Element): string {
  const out: string[] = [];
  collect(element, out);
  return out.join('');
}

function collect(element: Element, out: string[]): void {
  const { name, attributes, children } = element;
  if (SILENT.has(name)) return;
  if (name === 'w:tr' && child(child(element, 'w:trPr'), 'w:del')) return;
  if (FORMULAS.has(name)) out.push(' ');
  else if (name === 'v:textpath') out.push(`\n${attributes['string'] ?? ''}\n`);
  out.push(WHITE[name] ?? '');
  const isText = name === 'w:t' || name === 'm:t' || name === 'a:t' || name === 'c:v';
  // Of the two contents for newer and older programs, one is shown.
  const shown = name === 'mc:AlternateContent' ? longest(children.filter(isElement)) : children;
  for (const one of shown) {
    if (isElement(one)) collect(one, out);
    else if (isText) out.push(one);
  }
  if (BLOCKS.has(name)) out.push('\n');
  else if (FORMULAS.has(name)) out.push(' ');
}

function longest(choices: readonly Element[]): readonly Element[] {
  const texts = choices.map((choice) => plainText(choice).trim().length);
  const most = choices[texts.indexOf(Math.max(...texts))];
  return most ? [most] : [];
}
