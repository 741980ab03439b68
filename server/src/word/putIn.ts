import { appended, appendedTag } from './appended';
import { OWN_RELATION, relationsOf, TYPES, type NotePart } from './changes';
import { MarkedXml, nameAt, rangeAround, rangeOf, type MarkedRange } from './marks';
import { AUTHOR } from './ownComments';
import { readParagraphs, type WordParagraph } from './paragraphs';
import type { Parts } from './parts';
import { everyElement, readXml, type Element } from './xml';

/** A comment to be made. */
export interface WordComment {
  /** Which of the document's paragraphs, and which of its characters: at least one. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** What it says, a paragraph for each; the last is the name of a rule. */
  readonly lines: readonly string[];
}

/** Puts comments into a document, with all that names them. */
export function putIn(parts: Parts, comments: readonly WordComment[], date: string, change: NotePart): void {
  const text = parts.files.get(parts.main)!;
  const document = readXml(text);
  const names = namesIn(text, document);
  const ranges = rangesOf(comments, readParagraphs(parts, document));
  const marked = new MarkedXml(text);
  const path = parts.pathOf('comments') ?? newPart(parts, change);
  const xml = parts.files.get(path) ?? emptyComments(spaceOf(text));
  const root = readXml(xml);
  let id = Math.max(highestId(document), highestId(root));
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

/** The highest number of a comment in a part; -1 when there is none. */
function highestId(root: Element): number {
  let highest = -1;
  for (const { name, attributes } of everyElement(root)) {
    const id = /^w:comment/.test(name) ? Number(attributes['w:id']) : NaN;
    if (Number.isSafeInteger(id) && id > highest) highest = id;
  }
  return highest;
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

/** Text for XML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function emptyComments(space: string): string {
  return `${DECLARATION}<w:comments xmlns:w="${space}"></w:comments>`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Makes known a part for comments, where there was none; its path. */
function newPart(parts: Parts, change: NotePart): string {
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

/** Where the marks of comments go; nothing in a document without paragraphs. */
export function rangesOf(
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
