const KINDS = ['error', 'warning', 'information', 'hint'] as const;

/**
 * Underlines the words that findings are about, each kind with a line of its own. Only words that stand once at the
 * place of the finding: with others it is not known which are meant. The page's elements stay as they are.
 */
export function underline(root: HTMLElement): void {
  if (!('highlights' in CSS)) return;
  for (const kind of KINDS) {
    const ranges = [...root.querySelectorAll<HTMLElement>(`.mark.${kind}`)].flatMap((mark) => {
      const scope = mark.closest('li, tr, p, .block');
      const words = mark.dataset['words'] ?? '';
      return (scope && words && rangeOf(words, scope)) || [];
    });
    if (ranges.length > 0) CSS.highlights.set(`apa-${kind}`, new Highlight(...ranges));
    else CSS.highlights.delete(`apa-${kind}`);
  }
}

/** Where words stand in an element; nothing when they do not, or stand there twice. */
function rangeOf(words: string, scope: Element): Range | undefined {
  const texts = textsOf(scope);
  const all = texts.map(({ data }) => data).join('');
  const start = all.indexOf(words);
  if (start < 0 || all.includes(words, start + 1)) return undefined;
  const range = document.createRange();
  range.setStart(...placeIn(texts, start, false));
  range.setEnd(...placeIn(texts, start + words.length, true));
  return range;
}

function textsOf(scope: Element): Text[] {
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.marks') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

/** The text that holds an offset in all of them, and the offset in it. An end belongs to the text that it ends. */
function placeIn(texts: readonly Text[], offset: number, isEnd: boolean): [Text, number] {
  let left = offset;
  for (const text of texts) {
    if (left < text.length || (isEnd && left === text.length)) return [text, left];
    left -= text.length;
  }
  const last = texts[texts.length - 1]!;
  return [last, last.length];
}
