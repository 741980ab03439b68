import { FIELD_LABELS, type Field } from '../../letter/section/field';
import type { Section } from '../../letter/section/section';
import type { Blank } from '../../syntax/plain';
import { compoundKey } from '../../text/key';
import { Span } from '../../text/span';
import { rule } from '../rule';
import type { Fix } from '../../edits/change';

type Form = { readonly field: Field } & (
  | { readonly kind: 'name' }
  /** Blank lines stand between it and the field above. */
  | { readonly kind: 'apart'; readonly gap: Blank }
);

export default rule<Form>({
  code: 'text/field-form',
  scope: 'area',
  severity: 'hint',
  title: 'Non-standard field format',
  why: 'Grade, self-grade and self-assessment are found at once if they have the same format below every heading.',
  remedy: 'Use the name, a colon and the value, for example “Grade: 2”, one field below the other.',
  example: {
    wrong: `## Being healthy

Grade 2
`,
    right: `## Being healthy

Grade: 2
`,
  },
  *check({ section }) {
    const fields = section?.fields.filter(({ known, misplaced }) => known && !misplaced) ?? [];
    for (const field of fields) {
      if (!isPlain(field)) yield { at: formOf(field), values: { kind: 'name', field } };
      const gap = section && gapAbove(field, fields, section);
      if (gap) yield { at: field.name, values: { kind: 'apart', field, gap } };
    }
  },
  message({ kind, field }) {
    const label = labelOf(field);
    return kind === 'apart'
      ? `There is a blank line between “${label}” and the field above it. Put the fields directly below each other.`
      : `Read as “${label}: ${field.value.text}”. Use that format.`;
  },
  fixes({ values: form }) {
    if (form.kind === 'name') return [rewrite(form.field)];
    const { gap } = form;
    return [
      {
        title: 'Remove the blank line above',
        safe: true,
        changes: [{ span: new Span(gap, 0, gap.text.length), newText: '' }],
      },
    ];
  },
});

/** `Name:`, with whatever space after it: spaces are the formatter's affair. */
function isPlain(field: Field): boolean {
  const { name, value, line } = field;
  const before = line.text.slice(0, name.from - line.from);
  const between = line.text.slice(name.to - line.from, value.from - line.from);
  return name.text === labelOf(field) && /^\s*$/.test(before) && /^:[^\S:]*[*_]*$/.test(between);
}

/** The field's own name; another one that it may have ("Grade awarded") keeps its words. */
function labelOf({ field, name }: Field): string {
  const label = FIELD_LABELS[field];
  return compoundKey(name.text) === compoundKey(label) ? label : name.text;
}

/** From the name's emphasis, if it has any, to the colon or dash; to the value where there is neither. */
function formOf({ line, value }: Field): Span {
  return line.part(0, value.from - line.from).trim();
}

/**
 * The name anew, up to the value. Emphasis goes, since none is left half; a comment stays where it is, so then it is
 * for the writer to do.
 */
function rewrite(field: Field): Fix {
  const { line, value } = field;
  const label = labelOf(field);
  const title = `Change to “${label}: ${value.text}”`.trimEnd();
  const front = line.part(0, value.from - line.from);
  const behind = line.part(value.to - line.from);
  if (/<!--/.test(front.text) || /[*_]/.test(value.text))
    return { title, safe: false, changes: [], disabled: 'There is markup in the line; change it by hand.' };
  const start = front.text.search(/[*_\p{L}]/u);
  const marks = /^[*_]+/.exec(behind.text);
  return {
    title,
    safe: true,
    changes: [
      { span: front.part(start), newText: value.isEmpty ? `${label}:` : `${label}: ` },
      ...(marks ? [{ span: behind.part(0, marks[0].length), newText: '' }] : []),
    ],
  };
}

/** The blank lines between a field and the field above it, when nothing else stands there. */
function gapAbove(field: Field, fields: readonly Field[], section: Section): Blank | undefined {
  const above = fields[fields.indexOf(field) - 1];
  if (!above) return undefined;
  const blocks = section.top;
  const at = blocks.findIndex((block) => block === field.line.anchor);
  const gap = blocks[at - 1];
  return gap?.kind === 'blank' && blocks[at - 2] === above.line.anchor ? gap : undefined;
}
