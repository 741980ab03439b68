import { unpack } from './archive';
import { WordFault } from './fault';
import { MarkedXml, nameAt, rangeAround, rangeOf, type MarkedRange } from './marks';
import { AUTHOR, isReference, ownComments, placeName, suffixed, type OwnComment } from './ownComments';
import { withParts } from './package';
import { readParagraphs, type WordParagraph } from './paragraphs';
import { Parts } from './parts';
import { everyElement, isElement, readXml, type Element } from './xml';

/** A comment to be made. */
export interface WordComment {
  /** Which of the document's paragraphs, and which of its characters: at least one. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** What it says, a paragraph for each; the last is the name of a rule. */
  readonly lines: readonly string[];
}

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
  wanted: readonly WordComment[],
  date: string,
): Promise<Commented> {
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
  const change = (path: string, content: string | undefined): void => {
    if (content === files.get(path)) return;
    changes.set(path, content);
    if (content === undefined) files.delete(path);
    else files.set(path, content);
  };
  if (gone.length > 0) takeOut(parts, gone, change);
  if (missing.length > 0) add(parts, missing, date, change);
  return {
    bytes: changes.size === 0 ? bytes : await withParts(bytes, changes),
    added: missing.length,
    removed: gone.length,
    kept: own.length - stale.length,
    answered,
  };
}

type Change = (path: string, content: string | undefined) => void;

function rangesOf(
  comments: readonly WordComment[],
  paragraphs: readonly WordParagraph[],
): (MarkedRange | undefined)[] {
  const first = paragraphs.find(({ part }) => part === undefined);
  const whole = (paragraph: WordParagraph | undefined): MarkedRange | undefined =>
    paragraph && rangeOf(paragraph, 0, paragraph.text.length);
  return comments.map(({ paragraph: index, start, end }) => {
    const paragraph = paragraphs[index];
    if (paragraph && paragraph.part === undefined) return rangeOf(paragraph, start, end);
    return paragraph?.host ? rangeAround(paragraph.host) : whole(first);
  });
}

/** The prefix of the names in a document's XML, and the declaration that a name needs where there is none. */
interface Names {
  readonly prefix: string;
  readonly declared: string;
}

function namesIn(xml: string, root: Element): Names {
  const name = nameAt(xml, root.source!.from);
  const at = name.indexOf(':');
  return at < 0
    ? { prefix: 'w:', declared: ` xmlns:w="${spaceOf(xml)}"` }
    : { prefix: name.slice(0, at + 1), declared: '' };
}

const STRICT = 'http://purl.oclc.org/ooxml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org';

function spaceOf(document: string): string {
  return document.includes(`"${STRICT}/wordprocessingml/main"`)
    ? `${STRICT}/wordprocessingml/main`
    : `${TRANSITIONAL}/wordprocessingml/2006/main`;
}

function add(parts: Parts, comments: readonly WordComment[], date: string, change: Change): void {
  const text = parts.files.get(parts.main)!;
  const document = readXml(text);
  const names = namesIn(text, document);
  const ranges = rangesOf(comments, readParagraphs(parts, document));
  const marked = new MarkedXml(text);
  const path = parts.pathOf('comments') ?? newPart(parts, change);
  const xml = parts.files.get(path) ?? emptyComments(spaceOf(text));
  const root = readXml(xml);
  let id = Math.max(-1, ...idsIn(document), ...idsIn(root));
  const made: string[] = [];
  comments.forEach(({ lines }, index) => {
    const range = ranges[index];
    if (!range) return;
    id++;
    const mark = (name: string): string =>
      `<${names.prefix}${name}${names.declared} ${names.prefix}id="${id}"/>`;
    marked.begin(range.start, mark('commentRangeStart'));
    const number = `<${names.prefix}r${names.declared}>${mark('commentReference')}</${names.prefix}r>`;
    const isTogether = range.number === range.end.at;
    marked.end(range.end, mark('commentRangeEnd') + (isTogether ? number : ''));
    if (!isTogether) marked.end({ at: range.number }, number);
    made.push(commentXml(`${id}`, date, lines, namesIn(xml, root)));
  });
  change(parts.main, marked.toString());
  change(path, appended(xml, root, made.join('')));
}

/** The numbers of comments that are used in a part. */
function idsIn(root: Element): number[] {
  return [...everyElement(root)].flatMap(({ name, attributes }) => {
    const id = /^w:comment/.test(name) ? Number(attributes['w:id']) : NaN;
    return Number.isInteger(id) ? [id] : [];
  });
}

function commentXml(
  id: string,
  date: string,
  lines: readonly string[],
  { prefix: p, declared }: Names,
): string {
  const paragraphs = lines.map(
    (line) => `<${p}p><${p}r><${p}t xml:space="preserve">${escaped(line)}</${p}t></${p}r></${p}p>`,
  );
  return `<${p}comment${declared} ${p}id="${id}" ${p}author="${AUTHOR}" ${p}date="${date}" ${p}initials="AL">${paragraphs.join('')}</${p}comment>`;
}

/** Text for XML, without the characters that XML does not have. */
function escaped(text: string): string {
  return text
    .replace(/(?!\t)\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function emptyComments(space: string): string {
  return `${DECLARATION}<w:comments xmlns:w="${space}"></w:comments>`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = '[Content_Types].xml';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Of the relation to a part for comments that we have made. */
const OWN_RELATION = 'rIdApaLetterComments';

/** Makes known a part for comments, where there was none; its path. */
function newPart(parts: Parts, change: Change): string {
  const { main, files } = parts;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  let name = 'comments.xml';
  for (let count = 2; files.has(folder + name); count++) name = `comments${count}.xml`;
  const relations = relationsOf(main);
  const base = spaceOf(files.get(main)!).startsWith(STRICT)
    ? `${STRICT}/officeDocument/relationships`
    : `${TRANSITIONAL}/officeDocument/2006/relationships`;
  const relation = `Relationship Id="${OWN_RELATION}" Type="${base}/comments" Target="${name}"`;
  const known = files.get(relations) ?? `${DECLARATION}<Relationships xmlns="${RELATIONS}"></Relationships>`;
  change(relations, appendedTag(known, relation));
  const types = files.get(TYPES);
  if (types !== undefined)
    change(TYPES, appendedTag(types, `Override PartName="/${folder}${name}" ContentType="${CONTENT}"`));
  return folder + name;
}

function relationsOf(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** The XML with an empty element put at its end, with the prefix that its root has. */
function appendedTag(xml: string, tag: string): string {
  const root = readXml(xml);
  const name = nameAt(xml, root.source!.from);
  return appended(xml, root, `<${name.slice(0, name.indexOf(':') + 1)}${tag}/>`);
}

/** The XML with more put at its end. */
function appended(xml: string, { source }: Element, more: string): string {
  const { from, inner, close, to } = source!;
  if (xml[to - 2] !== '/' || close !== inner) return xml.slice(0, close) + more + xml.slice(close);
  return `${xml.slice(0, to - 2)}>${more}</${nameAt(xml, from)}>${xml.slice(to)}`;
}

/** Takes comments out, with all that names them, and joins again the runs that were cut for them. */
function takeOut(parts: Parts, gone: readonly OwnComment[], change: Change): void {
  const text = parts.files.get(parts.main)!;
  const ids = new Set(gone.map(({ id }) => id));
  change(parts.main, withoutMarks(text, readXml(text), ids));
  const path = parts.pathOf('comments')!;
  const xml = parts.files.get(path)!;
  change(
    path,
    without(
      xml,
      gone.map(({ element }) => element),
    ),
  );
  // What newer programs note of each comment besides, by its paragraphs and then by a number of its own.
  const keys = new Set(gone.flatMap(({ paragraphs }) => paragraphs));
  for (const type of ['commentsExtended', 'commentsIds', 'commentsExtensible']) {
    const at = parts.pathOf(type);
    const noted = at === undefined ? undefined : parts.files.get(at);
    if (at === undefined || noted === undefined) continue;
    const entries = readXml(noted)
      .children.filter(isElement)
      .filter(({ attributes }) =>
        ['paraId', 'durableId'].some((name) => keys.has(suffixed(attributes, name) ?? '')),
      );
    for (const { attributes } of entries) keys.add(suffixed(attributes, 'durableId') ?? '-');
    change(at, without(noted, entries));
  }
  forget(parts, path, change);
}

/** A part that we have made goes with its last comment. */
function forget(parts: Parts, path: string, change: Change): void {
  const { main, files } = parts;
  const relations = readXml(files.get(relationsOf(main)) ?? '<none/>');
  const isOurs = ({ attributes }: Element): boolean => attributes['Id'] === OWN_RELATION;
  const relation = relations.children.filter(isElement).find(isOurs);
  const isEmpty = !readXml(files.get(path)!).children.some(isElement);
  const types = files.get(TYPES);
  if (!relation || !isEmpty || types === undefined) return;
  const isNamed = ({ attributes }: Element): boolean => attributes['PartName'] === `/${path}`;
  change(relationsOf(main), without(files.get(relationsOf(main))!, [relation]));
  change(TYPES, without(types, readXml(types).children.filter(isElement).filter(isNamed)));
  change(path, undefined);
}

/** The XML without these elements. */
function without(xml: string, elements: readonly Element[]): string {
  let [out, from] = ['', 0];
  for (const { source } of elements) {
    out += xml.slice(from, source!.from);
    from = source!.to;
  }
  return out + xml.slice(from);
}

const MARKS: ReadonlySet<string> = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
]);

/** A document without the marks of some comments. */
function withoutMarks(xml: string, document: Element, ids: ReadonlySet<string>): string {
  const isMark = ({ name, attributes }: Element): boolean =>
    MARKS.has(name) && ids.has(attributes['w:id'] ?? '');
  const marks: Element[] = [];
  for (const element of everyElement(document)) {
    const isWhole = element.name === 'w:r' && isReference(element);
    // A run with nothing but the number goes as a whole; the number comes after it and is in it.
    if (isWhole && element.children.filter(isElement).every((one) => one.name === 'w:rPr' || isMark(one)))
      marks.push(element);
    else if (isMark(element) && element.source!.from >= (marks.at(-1)?.source!.to ?? 0)) marks.push(element);
  }
  const pieces: string[] = [];
  let from = 0;
  for (const { source } of marks) {
    join(pieces, xml.slice(from, source!.from));
    from = source!.to;
  }
  join(pieces, xml.slice(from));
  return pieces.join('');
}

/** Adds XML after a mark that was taken out: the halves of a run that was cut for it become one. */
function join(pieces: string[], after: string): void {
  // Two marks may follow upon one another.
  if (after === '') return;
  const before = pieces.pop() ?? '';
  const at = before === '' ? -1 : joint(before, after);
  if (at < 0) return void pieces.push(before, after);
  const closing = /(?:<\/[^<>]*>){2}$/.exec(before.slice(-200))?.[0].length ?? 0;
  pieces.push(before.slice(0, -closing) + after.slice(at));
}

/** How much of what comes after a cut is the beginning of a run's second half; -1 when it is none. */
function joint(before: string, after: string): number {
  const tag = /^<(?:[\w.-]{1,50}:)?r(?: [^<>]{0,500})?>/.exec(after)?.[0];
  if (tag === undefined) return -1;
  const name = nameAt(tag, 0);
  const text = `${name.slice(0, -1)}t`;
  const look = lookAt(after, tag.length, name);
  const start = Math.max(before.lastIndexOf(`<${name}>`), before.lastIndexOf(`<${name} `));
  const isSame =
    start >= 0 && before.startsWith(tag + look, start) && lookAt(before, start + tag.length, name) === look;
  const opening = `${tag}${look}<${text} xml:space="preserve">`;
  return isSame && before.endsWith(`</${text}></${name}>`) && after.startsWith(opening) ? opening.length : -1;
}

/** The properties of a run, as they are written at a place. */
function lookAt(xml: string, from: number, run: string): string {
  if (xml.startsWith(`<${run}Pr/>`, from)) return `<${run}Pr/>`;
  if (!xml.startsWith(`<${run}Pr`, from)) return '';
  const end = xml.indexOf(`</${run}Pr>`, from);
  return end < 0 ? '' : xml.slice(from, end + `</${run}Pr>`.length);
}
