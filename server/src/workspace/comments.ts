import type { WordComment } from '../word/putIn';
import type { DocumentFinding } from './documentFinding';
import { lineAt, sayPlace, type Original } from './original';

/** What is found in a Word document, as comments at the words. */
export function commentsOn({
  original,
  findings,
}: {
  readonly original: Original;
  readonly findings: readonly DocumentFinding[];
}): WordComment[] {
  // A document without a word has no place for a comment.
  const placed = findings.filter(({ at }) => at.end > at.start);
  return placed.map(({ at, message, fixes, code }) => {
    const paragraph = lineAt(original, at.start);
    const { from } = original.lines[paragraph] ?? { from: 0 };
    const { part, words } = at.place;
    return {
      ...{ paragraph, start: at.start - from, end: at.end - from },
      lines: [
        ...(part === undefined ? [] : [`${sayPlace({ part, words })}: “${words}”`]),
        message,
        ...(fixes.length > 0 ? [`Suggestion: ${fixes.map(asWords).join('; or ')}.`] : []),
        code,
      ],
    };
  });
}

/** Within a sentence. */
function asWords(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
