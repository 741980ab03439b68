/** What a hover or a completion's documentation says, free of any format. */
export type Part =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ContentEntry[] }
  /** A page of our own in Markdown, with no word of the letter in it. */
  | { readonly kind: 'page'; readonly text: string };

/** A line of a list; `marked` is the one that the list is about. */
interface ContentEntry {
  readonly text: string;
  readonly marked?: boolean;
}

export const title = (text: string): Part => ({ kind: 'title', text });
export const text = (words: string): Part => ({ kind: 'text', text: words });
export const page = (markdown: string): Part => ({ kind: 'page', text: markdown.trimEnd() });
export const list = (items: readonly (string | ContentEntry)[]): Part => ({
  kind: 'list',
  items: items.map((item) => (typeof item === 'string' ? { text: item } : item)),
});

/** Markdown in which every word of the letter is text: nothing in it becomes a link, an image or HTML (T63). */
export function toMarkdown(parts: readonly Part[]): string {
  return parts.map(markdownOf).join('\n\n');
}

/** The same for clients without Markdown: reads well without marks (T38). */
export function toPlainText(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'list')
        return part.items.map((item) => `${item.marked ? '→' : '-'} ${item.text}`).join('\n');
      return part.kind === 'page' ? withoutMarks(part.text) : part.text;
    })
    .join('\n\n');
}

function markdownOf(part: Part): string {
  switch (part.kind) {
    case 'title':
      return `**${escape(part.text)}**`;
    case 'text':
      return escape(part.text);
    case 'list':
      return part.items
        .map((item) => `- ${item.marked ? `**${escape(item.text)}** ←` : escape(item.text)}`)
        .join('\n');
    case 'page':
      return part.text;
  }
}

function escape(words: string): string {
  return words.replace(/[\\`*_{}[\]<>()#+!|~&$]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}

/** A page without its marks: fences are left out and what they hold is indented. */
function withoutMarks(markdown: string): string {
  let fence: string | undefined;
  return markdown
    .split('\n')
    .flatMap((line) => {
      const [mark] = /^`{3,}/.exec(line) ?? [];
      if (fence === undefined && mark) {
        fence = mark;
        return [];
      }
      if (fence !== undefined && line === fence) {
        fence = undefined;
        return [];
      }
      return fence === undefined ? line.replace(/^#{1,6} /, '').replaceAll('`', '') : line && `    ${line}`;
    })
    .join('\n');
}
