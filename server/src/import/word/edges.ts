import { isDraftMark } from '../draftMark';
import { quoted, type Note } from '../note';
import type { Parts } from '../../word/parts';
import { plainText } from '../../word/plainText';
import type { Element } from '../../word/xml';

/** What stands at the top and the foot of a Word document's pages. */
interface PageEdges {
  /** The lines at the top of the first page: a letterhead, most often. */
  readonly top: readonly string[];
  /** What is not in the letter. */
  readonly notes: readonly Note[];
  /** The words of it that are in neither. */
  readonly left: string;
}

/**
 * Word keeps headers and footers apart from the text. What stands at the top of the first page begins the letter; the
 * rest is left out and noted, since it belongs to the pages, and so is what marks a draft.
 */
export function pageEdges(parts: Parts, document: Element): PageEdges {
  const related = parts.related(parts.main);
  const top = linesOf(parts, parts.firstHeader(document)).filter((line) => !isDraftMark(line));
  const notes: Note[] = [];
  const said = new Set(isPageNumber(top) ? [] : top);
  for (const { type, path } of related.values()) {
    if (type !== 'header' && type !== 'footer') continue;
    for (const line of linesOf(parts, path)) {
      if (said.has(line)) continue;
      said.add(line);
      const where = type === 'header' ? 'at the top' : 'at the foot';
      const message = `Removed: text ${where} of the pages: ${quoted(line)}`;
      notes.push({ message, look: false, removed: line });
    }
  }
  return { top: isPageNumber(top) ? [] : top, notes, left: notes.map(({ removed }) => removed).join(' ') };
}

function linesOf(parts: Parts, path: string | undefined): string[] {
  const part = parts.xml(path);
  if (!part) return [];
  return plainText(part)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isPageNumber(lines: readonly string[]): boolean {
  return lines.every((line) => {
    const words = line.replace(/[-\u2013\u2014]/g, ' ').trim();
    return /^(?:page ?)?\d{0,3}(?: ?(?:of|\/) ?\d{1,3})?$/i.test(words);
  });
}
