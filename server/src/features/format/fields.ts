import type { Framework } from '../../framework/framework';
import { readField, type Field } from '../../letter/section/field';
import type { Section } from '../../letter/section/section';
import { isSpace } from '../../text/white';
import { Span } from '../../text/span';
import { trimEnd, trimInnerEnd, trimStart } from './white';

/** The fields at the tops of sections, by the offset at which their lines begin. */
export function fieldsByLine(sections: readonly Section[]): ReadonlyMap<number, Field> {
  const fields = sections.flatMap((section) => section.fields.filter(({ misplaced }) => !misplaced));
  return new Map(fields.map((field) => [field.line.start, field]));
}

/**
 * A field's line as `Name: value`, name and value as they were typed: what goes is emphasis, a dash between the two,
 * and odd spaces; what comes is a colon. A line that holds more than that keeps its inside.
 */
export function writeField(field: Field, framework: Framework, last: boolean): string {
  const line = (last ? trimEnd : trimInnerEnd)(trimStart(field.line.text));
  const plain = plainField(field);
  if (plain === undefined || !saysTheSame(plain, field, framework)) return line;
  return line.endsWith('  ') ? `${plain}  ` : plain;
}

function plainField({ line, name, value }: Field): string | undefined {
  const text = line.text;
  const before = text.slice(0, name.from - line.from);
  const between = text.slice(name.to - line.from, value.from - line.from);
  const behind = text.slice(value.to - line.from);
  const at = skip(behind, EMPHASIS);
  const marks = behind.slice(0, at);
  const comments = trimEnd(behind.slice(at));
  if (comments !== '' && !(comments.startsWith('<!--') && comments.endsWith('-->'))) return undefined;
  if (skip(before, EMPHASIS) < before.length || skip(between, EMPHASIS + SIGNS) < between.length)
    return undefined;
  // Emphasis goes whole or not at all.
  if (!isEven(before + between + marks) || !isEven(value.text)) return undefined;
  if (hasEmphasis(value.text) && hasEmphasis(marks)) return undefined;
  return [`${name.text}:`, value.text, comments].filter((part) => part !== '').join(' ');
}

const EMPHASIS = '*_';
/** What may stand between a field's name and its value. */
const SIGNS = ':：–—-';

/** Where something else than white space and these characters begins. */
function skip(text: string, chars: string): number {
  let i = 0;
  while (i < text.length && (isSpace(text.charCodeAt(i)) || chars.includes(text[i]!))) i++;
  return i;
}

function hasEmphasis(text: string): boolean {
  return text.includes('*') || text.includes('_');
}

function isEven(text: string): boolean {
  return [...EMPHASIS].every((mark) => text.split(mark).length % 2 === 1);
}

/** Is the line read as it was before? */
function saysTheSame(line: string, { field, known, name, value }: Field, framework: Framework): boolean {
  const again = readField(Span.of(line), framework, false);
  return (
    again?.field === field &&
    again.known === known &&
    again.name.text === name.text &&
    again.value.text === value.text
  );
}
