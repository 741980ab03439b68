import assert from 'node:assert/strict';
import { commented as put, type Commented } from '../../server/src/word/comments';
import type { WordComment } from '../../server/src/word/putIn';
import { unpack } from '../../server/src/word/archive';
import { readParagraphs, type WordParagraph } from '../../server/src/word/paragraphs';
import { Parts } from '../../server/src/word/parts';
import { everyElement, isElement, readXml, textIn, type Element } from '../../server/src/word/xml';
import { marked } from './marks';
import { unzip } from './zip';

export async function paragraphsIn(bytes: Uint8Array): Promise<readonly WordParagraph[]> {
  const parts = new Parts(await unpack(bytes));
  return readParagraphs(parts, parts.xml(parts.main)!);
}

/** The document with these comments of ours, made on one day. */
export function commented(bytes: Uint8Array, comments: readonly WordComment[]): Promise<Commented> {
  return put(bytes, comments, '2008-12-17T09:30:00Z');
}

/** What a comment of ours says in the tests. */
export const SAID = ['This is wrong.', 'test/rule'];

/** Comments at the ⟦marked⟧ words of paragraphs, which are given as they are shown. */
export async function commentsAt(
  bytes: Uint8Array,
  ...paragraphs: readonly string[]
): Promise<WordComment[]> {
  const texts = (await paragraphsIn(bytes)).map(({ text }) => text);
  return paragraphs.flatMap((one) => {
    const { text, ranges } = marked(one);
    const paragraph = texts.indexOf(text);
    assert.ok(paragraph >= 0, `no paragraph “${text}” among ${JSON.stringify(texts)}`);
    return ranges.map(({ start, end }) => ({ paragraph, start, end, lines: SAID }));
  });
}

/** The document with comments at the ⟦marked⟧ words. All that must be so for any document is looked at. */
export async function comment(bytes: Uint8Array, ...paragraphs: readonly string[]): Promise<Commented> {
  const made = await commented(bytes, await commentsAt(bytes, ...paragraphs));
  holds(bytes, made.bytes);
  // Twice is once.
  const again = await commented(made.bytes, await commentsAt(made.bytes, ...paragraphs));
  assert.equal(Buffer.compare(again.bytes, made.bytes), 0, 'a second review changes something');
  return made;
}

const CHANGED =
  /^(?:word\/document\.xml|word\/comments\d*\.xml|word\/_rels\/document\.xml\.rels|\[Content_Types\]\.xml)$/;

/** All parts but those that comments need are the same in every byte, and so are the words. */
export function holds(before: Uint8Array, after: Uint8Array): void {
  const [was, is] = [before, after].map((bytes) => unzip(Buffer.from(bytes)));
  for (const [name, content] of was!) {
    if (CHANGED.test(name)) continue;
    assert.ok(is!.get(name)?.equals(content), `${name} has changed`);
  }
  const added = [...is!.keys()].filter((name) => !was!.has(name));
  assert.ok(
    added.every((name) => CHANGED.test(name)),
    added.join(),
  );
  const document = (parts: Map<string, Buffer>): string => parts.get('word/document.xml')!.toString();
  assert.equal(wordsIn(document(is!)), wordsIn(document(was!)));
  inOrder(document(is!));
}

function wordsIn(xml: string): string {
  return [...everyElement(readXml(xml))]
    .filter(({ name }) => /^w:(?:t|delText|instrText)$/.test(name))
    .map(textIn)
    .join('');
}

/** What may stand right in what, and what comes first, as far as comments have to do with it. */
const PARENTS = /^w:(?:p|hyperlink|ins|del|moveTo|moveFrom|smartTag|customXml|fldSimple|sdtContent|dir|bdo)$/;

/** The rules of WordprocessingML's schema that a comment could break. */
function inOrder(xml: string): void {
  const open = new Map<string, 'begun' | 'ended' | 'numbered'>();
  const visit = (element: Element): void => {
    element.children.filter(isElement).forEach((one, at) => {
      const id = one.attributes['w:id'] ?? '';
      if (/^w:commentRange/.test(one.name)) assert.match(element.name, PARENTS);
      if (one.name === 'w:pPr' || one.name === 'w:rPr')
        assert.ok(at === 0 || element.name === 'w:pPr', `${one.name} is not the first in ${element.name}`);
      if (one.name === 'w:r') assert.notEqual(element.name, 'w:r');
      if (one.name === 'w:commentRangeStart') {
        assert.equal(open.get(id), undefined);
        open.set(id, 'begun');
      } else if (one.name === 'w:commentRangeEnd') {
        assert.equal(open.get(id), 'begun');
        open.set(id, 'ended');
      } else if (one.name === 'w:commentReference') {
        assert.equal(element.name, 'w:r');
        assert.equal(open.get(id), 'ended');
        open.set(id, 'numbered');
      }
      visit(one);
    });
  };
  visit(readXml(xml));
  for (const [id, state] of open) assert.equal(state, 'numbered', `comment ${id}`);
}

/** The text of a document with ⟦marks⟧ where comments begin and end, and ¹ where their number stands. */
export function shown(bytes: Uint8Array): string {
  let out = '';
  const visit = (element: Element): void => {
    if (element.name === 'w:commentRangeStart') out += '⟦';
    else if (element.name === 'w:commentRangeEnd') out += '⟧';
    else if (element.name === 'w:commentReference') out += '¹';
    else if (element.name === 'w:t') out += textIn(element);
    for (const one of element.children) if (isElement(one)) visit(one);
    if (element.name === 'w:p') out += '\n';
  };
  visit(readXml(documentIn(bytes)));
  return out.trimEnd();
}

export function documentIn(bytes: Uint8Array): string {
  return unzip(Buffer.from(bytes)).get('word/document.xml')!.toString();
}

export function partIn(bytes: Uint8Array, name: string): string | undefined {
  return unzip(Buffer.from(bytes)).get(name)?.toString();
}
