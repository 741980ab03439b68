import { without } from './appended';
import { OWN_RELATION, relationsOf, TYPES, type NotePart } from './changes';
import { nameAt } from './marks';
import { isReference, suffixed, type OwnComment } from './ownComments';
import type { Parts } from './parts';
import { everyElement, isElement, readXml, type Element } from './xml';

/** Takes comments out, with all that names them, and joins again the runs that were cut for them. */
export function takeOut(parts: Parts, gone: readonly OwnComment[], change: NotePart): void {
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
function forget(parts: Parts, path: string, change: NotePart): void {
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
