import mammoth from 'mammoth';
import type { Note } from '../note';
import { printOfWord } from '../wordText';
import { pack, ArchiveTooLarge, unpack } from '../../word/archive';
import { chunkParagraphs } from './chunk';
import { pageEdges } from './edges';
import { ITEM_STYLE, Mender } from './mend';
import { missingWords } from './missing';
import { Numbering } from './numbering';
import { Parts } from '../../word/parts';
import { Styles } from './styles';
import { writeXml } from './writeXml';

/** A Word document's text, and what is to be said of it. */
export interface WordPrint {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** No letter has more. */
const MOST_CHARACTERS = 1_000_000;

/**
 * A Word document as a print. Every word of it is in the text, or a note says where it was. Rejects what is no Word
 * document; one that is too large is a problem, as a sentence.
 */
export async function wordPrint(bytes: Uint8Array): Promise<WordPrint | { readonly problem: string }> {
  try {
    return await read(new Parts(await unpack(bytes)));
  } catch (error) {
    if (error instanceof ArchiveTooLarge) return { problem: TOO_LARGE };
    throw error;
  }
}

const TOO_LARGE =
  'This Word document is too large to be a letter. Save the letter on its own, or as plain text, and try again.';

async function read(parts: Parts): Promise<WordPrint> {
  const document = parts.xml(parts.main);
  if (!document) throw new Error('It has no text of its own.');
  const related = parts.related(parts.main);
  const mender = new Mender({
    styles: new Styles(parts.ofType('styles')),
    numbering: new Numbering(parts.ofType('numbering')),
    chunk: (id) => chunkParagraphs(parts, related.get(id)?.path),
  });
  const mended = new Map(parts.files);
  mended.set(parts.main, writeXml(mender.mend(document)));
  for (const { type, path } of related.values()) {
    const part = type === 'footnotes' || type === 'endnotes' ? parts.xml(path) : undefined;
    if (part) mended.set(path, writeXml(mender.mend(part)));
  }
  const { html, unread } = await convert(await pack(mended));
  const edges = pageEdges(parts, document);
  const body = printOfWord(html);
  if (body.length > MOST_CHARACTERS) throw new ArchiveTooLarge();
  const text = edges.top.length > 0 ? `${edges.top.join('\n')}\n\n${body}` : body;
  const taken = `${mender.removed} ${edges.left}`;
  return {
    text,
    notes: [...edges.notes, ...mender.notes, ...unread, ...missingWords(parts, document, text, taken)],
  };
}

/** Each item of a list is a paragraph with its depth as a class. */
const STYLE_MAP = Array.from({ length: 9 }, (_, depth) => `p.${ITEM_STYLE}${depth} => p.item${depth}:fresh`);

async function convert(
  bytes: Uint8Array,
): Promise<{ readonly html: string; readonly unread: readonly Note[] }> {
  // Node's build of the library takes the one name, the build for browsers the other.
  const input = Object.assign({ arrayBuffer: bytes.slice().buffer }, { buffer: bytes });
  const { value, messages } = await mammoth.convertToHtml(input, {
    ignoreEmptyParagraphs: false,
    styleMap: STYLE_MAP,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  return { html: value, unread: signsIn(messages.map(({ message }) => message)) };
}

/** Words that the library has dropped are found by counting them; signs of a special font are none. */
function signsIn(messages: readonly string[]): Note[] {
  const count = messages.filter((message) => message.startsWith('A w:sym element')).length;
  if (count === 0) return [];
  const message =
    count === 1
      ? 'A symbol in a special font was removed, because it cannot be identified.'
      : `${count} symbols in special fonts were removed, because they cannot be identified.`;
  return [{ message, look: true }];
}
