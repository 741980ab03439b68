import { isDraftMark } from '../draftMark';
import { quoted, type Note } from '../note';
import type { PagePiece, PdfPage } from './page';

/** What is to be said of words that are no part of a page's lines, or are not wholly on it. */
export function leftOutNotes(pages: readonly PdfPage[]): Note[] {
  return pages.flatMap(({ pieces, attached }, at) => {
    const page = at + 1;
    const words = (wanted: (piece: PagePiece) => boolean): string =>
      pieces
        .filter(wanted)
        .map(({ text }) => text.trim())
        .filter(Boolean)
        .join(' ');
    const boxes = attached.flatMap(({ kind, words: box }) => (kind === 'box' ? [box] : []));
    const comments = attached.flatMap(({ kind, words: comment }) => (kind === 'comment' ? [comment] : []));
    return [
      ...note(
        words(({ turned, shown }) => turned && shown !== 'none'),
        `Removed: slanted text on page ${page}`,
      ),
      ...note(
        words(({ shown }) => shown === 'none'),
        `Removed: text outside page ${page}`,
      ),
      ...note(boxes.join(' '), `Removed: text in a form field or box on page ${page}`),
      ...note(comments.join(' '), `Removed: a comment on page ${page}`),
      ...note(
        words(({ turned, shown }) => !turned && shown === 'part'),
        `Page ${page}: some characters lie outside the page. They were kept`,
        false,
      ),
    ];
  });
}

function note(words: string, message: string, isRemoved = true): Note[] {
  if (words === '') return [];
  const look = !isDraftMark(words);
  return [{ message: `${message}: ${quoted(words)}`, look, ...(isRemoved ? { removed: words } : {}) }];
}
