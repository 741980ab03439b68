import { HEADER_KEYS, keyAt, type HeaderKey } from '../../letter/header/headerKeys';
import type { Block } from '../../syntax/blocks';
import type { Span } from '../../text/span';
import type { CompletionLine, CompletionPlace } from './place';

/** A line of the header, read by itself: a header in the middle of typing is often no YAML. */
export interface HeaderLine extends CompletionLine {
  /** Where the key begins in the line, after the dash of a list. */
  readonly indent: number;
  readonly dash: boolean;
  /** The word in a key's place; may be empty. */
  readonly word: string;
  /** Where it goes on after the key's colon, and after the spaces there; only with a colon. */
  readonly colon?: { readonly end: number; readonly value: number };
}

export interface HeaderPlace {
  readonly line: HeaderLine;
  readonly lines: readonly HeaderLine[];
  /** The key of the first level that the line stands below. */
  readonly parent?: string;
  /** The keys that this line may have. */
  readonly keys: readonly HeaderKey[];
  /** The names of the other keys beside it. */
  readonly siblings: readonly string[];
}

/** The place in the header, when the cursor's line is one of its keys' lines and not of a text on several lines. */
export function headerPlaceAt(place: CompletionPlace): HeaderPlace | undefined {
  const lines = headerLines(place).map(read);
  const index = lines.findIndex(({ start }) => start === place.line.start);
  const line = lines[index];
  if (!line) return undefined;
  const up = lines.slice(0, index).findLastIndex((one) => !isBlank(one) && one.indent < line.indent);
  const parent = lines[up];
  if (!parent) return { line, lines, keys: HEADER_KEYS, siblings: siblingsOf(line, lines) };
  const keys = parent.indent === 0 ? keyAt(parent.word)?.keys : undefined;
  // Text below a `|` or `>` is the writer's, and so is what stands below a key without keys.
  if (!keys || valueOf(parent) !== '') return undefined;
  return { line, lines, parent: parent.word, keys, siblings: siblingsOf(line, lines.slice(up + 1)) };
}

/** What a key of the first level says, without quotes. */
export function saidOf(name: string, lines: readonly HeaderLine[]): string {
  const line = lines.find(({ word, indent, colon }) => word === name && indent === 0 && colon !== undefined);
  return line ? valueOf(line).replace(/^["']|["']$/g, '') : '';
}

/** The value of a key, without a comment after it. */
export function valueOf({ text, colon }: HeaderLine): string {
  const words = colon ? text.slice(colon.value) : '';
  const comment = words.startsWith('#') ? 0 : words.search(/[ \t]#/);
  return (comment < 0 ? words : words.slice(0, comment)).trimEnd();
}

/** What begins a text of several lines: its mark, and the first of them. */
export function linesBelow({ indent }: HeaderLine): string {
  return `|\n${' '.repeat(indent + 2)}`;
}

/** The lines between the marks; of a header that has only been opened, those below its mark up to a blank one. */
function headerLines({ letter: { blocks }, line, block }: CompletionPlace): readonly CompletionLine[] {
  const index = blocks[0]?.kind === 'bom' ? 1 : 0;
  const first = blocks[index];
  if (first?.kind === 'header') {
    const inner = first.lines().slice(1, first.closed ? -1 : undefined);
    return first.closed || line.start !== first.end ? inner.map(toLine) : [...inner.map(toLine), line];
  }
  if (first?.kind !== 'break' || first.content.text.trimEnd() !== '---') return [];
  if (line.start === first.end) return [line];
  return block && block === blocks[index + 1] ? linesOf(block) : [];
}

function linesOf(block: Block): readonly CompletionLine[] {
  return block.kind === 'paragraph' ? block.lines().map(toLine) : [];
}

function toLine({ start, text }: Span): CompletionLine {
  return { start, text };
}

function read({ start, text }: CompletionLine): HeaderLine {
  const lead = /^[ \t]*(?:-(?:[ \t]+|$))?/.exec(text)![0];
  const word = /^[\w-]*/.exec(text.slice(lead.length))![0];
  const end = lead.length + word.length;
  const line = { start, text, indent: lead.length, dash: lead.includes('-'), word };
  const behind = word === '' ? null : /^[ \t]*:/.exec(text.slice(end));
  if (!behind) return line;
  const colon = end + behind[0].length;
  const spaces = /^[ \t]*/.exec(text.slice(colon))![0].length;
  return { ...line, colon: { end: colon, value: colon + spaces } };
}

function isBlank({ text }: HeaderLine): boolean {
  const words = text.trim();
  return words === '' || words.startsWith('#');
}

/** The keys of the same map: as far in, up to a line that is less so; of a list, only those of the same person. */
function siblingsOf(line: HeaderLine, lines: readonly HeaderLine[]): string[] {
  const at = lines.indexOf(line);
  let from = at;
  while (from > 0 && !lines[from]!.dash && continues(lines[from - 1]!, line)) from--;
  let to = at + 1;
  while (to < lines.length && !lines[to]!.dash && continues(lines[to]!, line)) to++;
  return lines
    .slice(from, to)
    .filter((one) => one !== line && one.indent === line.indent && one.colon !== undefined)
    .map(({ word }) => word);
}

function continues(one: HeaderLine, { indent }: HeaderLine): boolean {
  return isBlank(one) || one.indent >= indent;
}
