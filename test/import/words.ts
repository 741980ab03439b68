import assert from 'node:assert/strict';
import { readDate } from '../../server/src/import/date';
import { readLetter } from '../../server/src/letter/letter';
import type { Header, HeaderEntry } from '../../server/src/letter/header';
import type { Block } from '../../server/src/syntax/blocks';

/** The words of a print in order: bullets, labels of header parts and lone dashes are none, dates count as dates. */
export function wordsOfPrint(print: string): string[] {
  return countable(print.replace(/[\r\f\v\u2028\u2029]/g, '\n'));
}

/** The words of the header's printed parts and of the body, as the reader of the markup finds them. */
export function wordsOfMarkup(markup: string): string[] {
  const { blocks, header } = readLetter(markup);
  return countable([...headerTexts(header), ...blocks.map(bodyText)].join('\n'));
}

/** Print and markup have the same words in the same order. */
export function sameWords(markup: string, print: string): void {
  assert.deepEqual(wordsOfMarkup(markup), wordsOfPrint(print));
}

function headerTexts(header: Header | undefined): string[] {
  assert.ok(header?.ok, 'the header can be read');
  const printed = header.entries.filter(({ name }) => ['letterhead', 'date', 'to', 'from'].includes(name));
  return printed.flatMap(entryTexts);
}

function entryTexts({ text, entries }: HeaderEntry): string[] {
  return entries ? entries.flatMap(entryTexts) : [text ?? ''];
}

/** A print has no code, quotes, comments or rules: none may come of its words. */
function bodyText(block: Block): string {
  switch (block.kind) {
    case 'header':
    case 'blank':
      return '';
    case 'heading':
      return unescaped(block.title.text);
    case 'item':
      return `${block.ordered ? block.marker.text : ''} ${unescaped(block.body.text)}`;
    case 'table':
      return block.rows
        .filter((row) => !row.isDelimiter)
        .map((row) => row.cells.map((cell) => unescaped(cell.text)).join(' '))
        .join('\n');
    case 'paragraph':
      return unescaped(block.text);
    default:
      assert.fail(`a ${block.kind} block: ${block.text}`);
  }
}

function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function countable(text: string): string[] {
  const words = withoutInvisible(text)
    .split(/\s+/)
    .map((word) => word.replace(/^[■▪•●◦‣·\uF0B7\uF0A7\uF06E]+/, ''))
    .filter((word) => !/^(?:to|from|date):$/i.test(word))
    .map((word) => word.replace(/^\(|(?<=[^:,)])[:,)]$/g, ''))
    .filter((word) => !/^[-\u2013\u2014*+:,()]?$/.test(word));
  return foldDates(words);
}

/** Zero-width spaces. */
function withoutInvisible(text: string): string {
  return text.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '');
}

function foldDates(words: readonly string[]): string[] {
  const folded: string[] = [];
  for (let at = 0; at < words.length;) {
    const count = [4, 3, 1].find((size) => readDate(words.slice(at, at + size).join(' ')) !== undefined) ?? 0;
    folded.push(count > 0 ? readDate(words.slice(at, at + count).join(' '))! : words[at]!);
    at += Math.max(count, 1);
  }
  return folded;
}
