import { unpack } from './archive';
import type { NotePart } from './changes';
import { WordFault } from './fault';
import { asLine, ownComments, placeName, type OwnComment } from './ownComments';
import { withParts } from './package';
import { readParagraphs } from './paragraphs';
import { Parts } from './parts';
import { putIn, rangesOf, type WordComment } from './putIn';
import { takeOut } from './takeOut';
import { readXml } from './xml';

/** A document with comments, and what was done to have it so. */
export interface Commented {
  readonly bytes: Uint8Array;
  readonly added: number;
  /** Comments of an earlier review that were taken out, or stayed since they still hold. */
  readonly removed: number;
  readonly kept: number;
  /** Those that stayed since somebody has answered them or marked them as done. */
  readonly answered: number;
}

/**
 * A Word document with exactly these comments of ours: those of an earlier review that are not wanted any more are taken
 * out, but for those that were answered, and no comment comes twice. Nothing else of the document changes. Throws a
 * `WordFault` when it must not be changed.
 *
 * @param date of the comments that are new: without one, other programs write impossible ones. "2008-12-17T09:30:00Z"
 */
export async function commented(
  bytes: Uint8Array,
  comments: readonly WordComment[],
  date: string,
): Promise<Commented> {
  const wanted = comments.map((comment) => ({ ...comment, lines: comment.lines.map(asLine) }));
  const files = await unpack(bytes);
  const parts = new Parts(files);
  const text = files.get(parts.main);
  if (text === undefined) throw new WordFault('This Word document has no text of its own.');
  const document = readXml(text);
  const own = ownComments(document, parts.ofType('comments'), parts.ofType('commentsExtended'));
  const ranges = rangesOf(wanted, readParagraphs(parts, document));
  const left = new Map<string, OwnComment[]>();
  for (const one of own) {
    const key = `${one.place} ${one.text}`;
    left.set(key, [...(left.get(key) ?? []), one]);
  }
  const missing = wanted.filter((comment, index) => {
    const range = ranges[index];
    const place = range && !range.start.run && !range.end.run ? placeName(range.start.at, range.end.at) : '';
    return left.get(`${place} ${comment.lines.join('\n')}`)?.pop() === undefined;
  });
  const stale = [...left.values()].flat();
  const gone = stale.filter(({ isAnswered }) => !isAnswered);
  const answered = stale.length - gone.length;
  const changes = new Map<string, string | undefined>();
  const change: NotePart = (path, content) => {
    if (content === files.get(path)) return;
    changes.set(path, content);
    if (content === undefined) files.delete(path);
    else files.set(path, content);
  };
  if (gone.length > 0) takeOut(parts, gone, change);
  if (missing.length > 0) putIn(parts, missing, date, change);
  return {
    bytes: changes.size === 0 ? bytes : await withParts(bytes, changes),
    added: missing.length,
    removed: gone.length,
    kept: own.length - stale.length,
    answered,
  };
}
