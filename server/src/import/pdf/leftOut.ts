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
        `Left out, since it stands at an angle on page ${page}`,
      ),
      ...note(
        words(({ shown }) => shown === 'none'),
        `Left out, since it lies beyond the edge of page ${page}`,
      ),
      ...note(
        boxes.join(' '),
        `Left out, since it stands in a form field or a box of its own on page ${page}`,
      ),
      ...note(comments.join(' '), `Left out, since it is a comment on page ${page}`),
      ...note(
        words(({ turned, shown }) => !turned && shown === 'part'),
        `Page ${page}: some letters lie beyond the edge of the page. They are kept`,
        false,
      ),
    ];
  });
}

function note(words: string, message: string, isRemoved = true): Note[] {
  if (words === '') return [];
  return [{ message: `${message}: ${quoted(words)}`, look: true, ...(isRemoved ? { removed: words } : {}) }];
}
