import { quoted, type Note } from '../note';
import type { Parts } from '../../word/parts';
import { plainText } from '../../word/plainText';
import type { Element } from '../../word/xml';

const PLACES: Readonly<Record<string, string>> = {
  footnotes: 'its footnotes',
  endnotes: 'its endnotes',
  chart: 'a chart',
  diagramData: 'a drawing',
};

/** The parts of a document that show words, with what to call them. Headers and footers are seen to by themselves. */
function* shownParts(parts: Parts, document: Element): Generator<readonly [place: string, text: string]> {
  yield ['the document', plainText(document)];
  for (const { type, path } of parts.related(parts.main).values()) {
    const place = PLACES[type];
    const part = place === undefined ? undefined : parts.xml(path);
    if (place !== undefined && part) yield [place, plainText(part)];
  }
}

/**
 * What the words of a Word document are that did not come out: whatever the library may drop, nothing goes unnoticed.
 * Words are counted, since a letter has most of them several times. `taken` are those that were left out on purpose.
 */
export function missingWords(parts: Parts, document: Element, print: string, taken: string): Note[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(`${print} ${taken}`)) left.set(word, (left.get(word) ?? 0) + 1);
  const notes: Note[] = [];
  for (const [place, text] of shownParts(parts, document)) {
    const lost: string[] = [];
    for (const word of wordsOf(text)) {
      const count = left.get(word) ?? 0;
      if (count > 0) left.set(word, count - 1);
      else lost.push(word);
    }
    const words = lost.join(' ');
    if (words !== '')
      notes.push({
        message: `These words of ${place} were not imported: ${quoted(words)}`,
        look: true,
        removed: words,
      });
  }
  return notes;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .replaceAll('\u00ad', '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
