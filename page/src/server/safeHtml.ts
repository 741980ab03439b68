/** What a hover may be made of. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...['P', 'BR', 'HR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE', 'CODE'],
  ...['EM', 'STRONG', 'DEL', 'S', 'A', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD'],
]);

/** HTML that came of Markdown, without anything that could run, load or style. Words stay; links lead out of the page. */
export function safeHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...body.querySelectorAll('*')]) {
    if (!ELEMENTS.has(element.tagName)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    const href = element.tagName === 'A' ? (element.getAttribute('href') ?? '') : '';
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    if (!/^(?:https?|mailto):/i.test(href)) continue;
    element.setAttribute('href', href);
    element.setAttribute('target', '_blank');
    element.setAttribute('rel', 'noreferrer');
  }
  return body.innerHTML;
}
