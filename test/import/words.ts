import assert from 'node:assert/strict';
import { readDate } from '../../server/src/import/date';
import type { ImportResult, ReportEntry } from '../../server/src/import/importLetter';
import { readLetter } from '../../server/src/letter/letter';
import type { Header, HeaderEntry } from '../../server/src/letter/header/header';
import type { Block } from '../../server/src/syntax/blocks';

/** The words of a print in order: bullets, labels of header parts and lone dashes are none, dates count as dates. */
export function wordsOfPrint(print: string): string[] {
  return countable(print.replace(/[\r\f\v\u2028\u2029]/g, '\n'));
}

/** The words of the header's printed parts, and those of the body, as the reader of the markup finds them. */
export function wordsOfMarkup(markup: string): { readonly head: string[]; readonly body: string[] } {
  const { blocks, header } = readLetter(markup);
  return {
    head: countable(headerTexts(header).join('\n')),
    body: countable(blocks.map(bodyText).join('\n')),
  };
}

/**
 * Print and markup have the same words, but for what the report says was left out or joined; those of the body are in
 * the printed order, unless the report says what was put in another. A grade's "Grade" may be written where it is not
 * printed.
 */
export function sameWords({ markup, report }: ImportResult, print: string): void {
  const printed = wordsOfPrint(asReported(print, report)).filter(isNoLabel);
  const written = wordsOfMarkup(markup);
  const [head, body] = [written.head.filter(isNoLabel), written.body.filter(isNoLabel)];
  assert.deepEqual([...head, ...body].sort(), [...printed].sort());
  if (!report.some(({ part }) => part === 'order'))
    assert.deepEqual(body, printed.slice(printed.length - body.length));
  assert.deepEqual(
    report.filter(({ part }) => part === 'lost'),
    [],
  );
}

function isNoLabel(word: string): boolean {
  return !/^\**grade:?\**$/i.test(word);
}

/** The print without the lines that the report lists, and with divided words put together as it says. */
function asReported(print: string, report: readonly ReportEntry[]): string {
  const lines = print.split(/\r\n|\r|\n/);
  for (const { line, removed } of report)
    if (removed !== undefined) lines[line] = withoutPart(lines[line]!, removed);
  let text = '';
  let rest = lines.join('\n');
  for (const { joined } of report) {
    if (!joined) continue;
    const { printed, written } = joined;
    const at = /[\u2010\u00AD]/.exec(printed)?.index ?? printed.lastIndexOf('-');
    assert.ok([printed, printed.slice(0, at) + printed.slice(at + 1)].includes(written), written);
    const divided = new RegExp(`${printed.slice(0, at + 1)}\\s+(?=${printed.slice(at + 1)}(?!\\p{L}))`, 'u');
    const found = divided.exec(rest);
    assert.ok(found, `${printed} is printed on two lines`);
    text += rest.slice(0, found.index) + written;
    rest = rest.slice(found.index + found[0].length + printed.length - at - 1);
  }
  return text + rest;
}

/** A line without one of the parts that form feeds and the like divide it into. */
function withoutPart(line: string, part: string): string {
  const parts = line.split(/([\f\v\u2028\u2029])/);
  const at = parts.findLastIndex((one) => withoutInvisible(one).trim() === withoutInvisible(part).trim());
  assert.ok(at >= 0, `${JSON.stringify(line)} has ${JSON.stringify(part)}`);
  return parts.toSpliced(at, 1, '').join('');
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

/** The signs of printed lists. */
const SIGNS = /^(?:[·•‣⁃∙■□▪▫▶▸▹►◆◇◊○●◦★☆✓-✘❑-❖➔➢-➤\uE000-\uF8FF¤§»›→⇒]\uFE0F?)+/;

function countable(text: string): string[] {
  const words = withoutInvisible(text)
    // What a typesetter makes one letter of stays two.
    .replace(/[ﬀ-ﬆ]/g, (one) => one.normalize('NFKC'))
    .split(/\s+/)
    .map((word) => word.replace(SIGNS, ''))
    .filter((word) => !/^(?:to|from|date):$/i.test(word))
    .map((word) => word.replace(/^\(|(?<=[^:,)])[:,)]$/g, ''))
    .filter((word) => !/^(?:[-\u2013\u2014*+:,()|]|o)?$/.test(word));
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
