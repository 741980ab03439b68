import { FIELD_LABELS, type Field, type FieldName } from '../../letter/section/field';
import type { Letter } from '../../letter/letter';
import { lineEndOf } from '../../letter/lineEnd';
import type { Section } from '../../letter/section/section';
import type { Change } from '../change';

/** The order in which fields stand below a heading. */
const ORDER: readonly FieldName[] = ['grade', 'self-grade', 'self-assessment'];

/**
 * Writes `Name: value` into a section: into the field of that name if there is an empty one, else as a line of its
 * own in its place among the fields, or below the heading where there are none.
 */
export function writeField(section: Section, name: FieldName, value: string, letter: Letter): Change[] {
  const empty = section
    .fieldsNamed(name)
    .find((field) => field.grade?.kind === 'empty' || field.value.isEmpty);
  return [empty ? fill(empty, value) : insertField(section, name, `${FIELD_LABELS[name]}: ${value}`, letter)];
}

/** Writes a section's grade: in the heading where that has a place for it ("Grade TBC"), else into its field. */
export function writeGrade(section: Section, value: string, letter: Letter): Change[] {
  const { grade } = section.naming;
  return grade?.kind === 'empty' && section.fieldsNamed('grade').length === 0
    ? [{ span: grade.span, newText: value }]
    : writeField(section, 'grade', value, letter);
}

/** Inserts the line of a field in the field's place; a field of the same name that is there already does not count. */
export function insertField(section: Section, name: FieldName, line: string, letter: Letter): Change {
  const end = lineEndOf(letter);
  const fields = section.fields.filter((field) => !field.misplaced);
  const before = fields.filter(({ field }) => ORDER.indexOf(field) < ORDER.indexOf(name)).at(-1);
  if (before) return { span: before.line.part(before.line.text.length), newText: end + line };
  const first = fields[0];
  if (first) return { span: first.line.part(0, 0), newText: line + end };
  const { heading } = section;
  const below = letter.blocks.find(({ start }) => start >= heading.end);
  const apart = below === undefined || below.kind === 'blank';
  return {
    span: heading.content.part(heading.content.text.length),
    newText: end + end + line + (apart ? '' : end),
  };
}

function fill({ line, value }: Field, text: string): Change {
  if (!value.isEmpty) return { span: value, newText: text };
  const at = value.from - line.from;
  const before = line.text.slice(0, at);
  const behind = line.text.slice(at);
  return {
    span: behind.trim() === '' ? line.part(at) : value,
    newText: before.trimEnd() === before ? ` ${text}` : text,
  };
}
