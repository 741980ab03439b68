import { plainText } from './plainText';
import { child, childrenOf, everyElement, isElement, type Element } from './xml';

/** Who writes our comments. */
export const AUTHOR = 'APA Letter';

/** A comment of ours in a document. */
export interface OwnComment {
  readonly id: string;
  readonly element: Element;
  /** Its words, a line for each paragraph. */
  readonly text: string;
  /** Where what it is about begins and ends: the same numbers as of a range that is marked anew. */
  readonly place: string;
  /** Has somebody answered it, or marked it as done? */
  readonly isAnswered: boolean;
  /** By these other parts name it. */
  readonly paragraphs: readonly string[];
}

/** The last line of our comments is the name of a rule. */
const RULE = /(?:^|\n)[a-z][a-z-]*\/[a-z][a-z-]*$/;

/**
 * Our own comments in a document. A comment of somebody else's at exactly the same words counts as an answer too: some
 * programs save answers so.
 *
 * @param extended what programs note of comments: which answers which, and which are done
 */
export function ownComments(
  document: Element,
  comments: Element | undefined,
  extended: Element | undefined,
): OwnComment[] {
  const places = placesOf(document);
  const notes = [...everyElement(extended ?? NONE)].map(({ attributes }) => ({
    of: suffixed(attributes, 'paraId'),
    parent: suffixed(attributes, 'paraIdParent'),
    isDone: /^(?:1|true|on)$/.test(suffixed(attributes, 'done') ?? ''),
  }));
  const answered = new Set(notes.flatMap(({ of, parent, isDone }) => [parent, isDone ? of : undefined]));
  const all = childrenOf(comments, 'w:comment').map((element) => ({
    element,
    id: element.attributes['w:id'] ?? '',
    text: textOf(element),
  }));
  const isOwn = ({ element, text }: (typeof all)[number]): boolean =>
    element.attributes['w:author'] === AUTHOR && RULE.test(text);
  const others = new Set(all.filter((one) => !isOwn(one)).map(({ id }) => places.get(id)));
  return all.filter(isOwn).map(({ element, id, text }) => {
    const place = places.get(id) ?? '';
    const paragraphs = childrenOf(element, 'w:p').flatMap(
      ({ attributes }) => suffixed(attributes, 'paraId') ?? [],
    );
    const isAnswered = (place !== '' && others.has(place)) || paragraphs.some((one) => answered.has(one));
    return { id, element, text, place, isAnswered, paragraphs };
  });
}

const NONE: Element = { name: '', attributes: {}, children: [] };

function textOf(comment: Element): string {
  return plainText(comment)
    .split('\n')
    .map(asLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** A paragraph of a comment: on one line, and without the characters that XML does not have. */
export function asLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu, '')
    .trim();
}

/** An attribute by the end of its name: such parts have prefixes of their own. */
export function suffixed(attributes: Element['attributes'], name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1];
}

/** How the place of a range is called, by where what it holds begins and ends. */
export function placeName(from: number, to: number): string {
  return `${from}-${to}`;
}

/** By the number of a comment, what its marks hold: from the first run or field in them to the last. */
function placesOf(document: Element): Map<string, string> {
  const places = new Map<string, string>();
  const open = new Map<string, { from?: number; to?: number }>();
  const visit = (element: Element): void => {
    const id = element.attributes['w:id'] ?? '';
    const { source } = element;
    if (!source) return;
    if (element.name === 'w:commentRangeStart') open.set(id, {});
    else if (element.name === 'w:commentRangeEnd') {
      const { from, to } = open.get(id) ?? {};
      if (from !== undefined && to !== undefined) places.set(id, placeName(from, to));
      open.delete(id);
    } else {
      const holds = isHeld(element);
      if (holds) for (const range of open.values()) range.from ??= source.from;
      for (const one of element.children) if (isElement(one)) visit(one);
      if (holds) for (const range of open.values()) range.to = source.to;
    }
  };
  visit(document);
  return places;
}

const HELD: ReadonlySet<string> = new Set(['w:r', 'w:fldSimple', 'w:sdt']);

function isHeld(element: Element): boolean {
  return HELD.has(element.name) && !isReference(element);
}

/** A run that holds nothing but the number of a comment. */
export function isReference(run: Element): boolean {
  return (
    child(run, 'w:commentReference') !== undefined &&
    run.children.filter(isElement).every(({ name }) => name === 'w:rPr' || name === 'w:commentReference')
  );
}
