import { FIELD_LABELS, type Field } from '../../letter/section/field';
import { nameKey } from '../../text/key';
import { rule } from '../rule';
import { isBareLine, removeLine } from '../../edits/field/removeField';

interface Pair {
  readonly extra: Field;
  readonly kept: Field;
  /** Does a third line say the same as the one that counts? */
  readonly more: boolean;
}

/** A second grade is a graver matter and has a rule of its own: `grade/duplicate`. */
const NAMES = ['self-grade', 'self-assessment'] as const;

export default rule<Pair>({
  code: 'field/duplicate',
  scope: 'area',
  severity: 'warning',
  title: 'Field given twice',
  why: 'Only the first of two fields with the same name counts. Readers cannot tell which one is meant.',
  remedy: 'Keep one of the two lines.',
  example: {
    wrong: `## Being healthy

Grade: 2
Self-grade: 3
Self-grade: 2
`,
    right: `## Being healthy

Grade: 2
Self-grade: 3
`,
  },
  *check({ section }) {
    for (const name of NAMES) {
      const fields = section?.fieldsNamed(name) ?? [];
      const kept = fields.find(({ value }) => !value.isEmpty) ?? fields[0];
      for (const extra of fields)
        if (kept && extra !== kept)
          yield {
            at: extra.name,
            values: { extra, kept, more: fields.some((one) => one !== kept && isSame(one, kept)) },
            related: [{ at: kept.line.trim(), message: `This “${FIELD_LABELS[name]}” counts` }],
          };
    }
  },
  message({ extra, kept }) {
    const name = FIELD_LABELS[kept.field];
    if (extra.value.isEmpty) return `This section has another “${name}” line. Remove this empty one.`;
    return isSame(extra, kept)
      ? `“${name}” is given twice in this section: “${kept.value.text}” both times. Remove one of the lines.`
      : `“${name}” is given twice in this section: “${kept.value.text}”, which counts, and “${extra.value.text}” here. Keep one of them.`;
  },
  fixes({ values: { extra, kept, more } }, letter) {
    const remove = (field: Field) => removeLine(field.line, letter);
    if (extra.value.isEmpty || isSame(extra, kept))
      return [
        {
          title: `Remove the second “${FIELD_LABELS[kept.field]}”`,
          // A field that stands too low is reported as that when it is the only one.
          safe: isBareLine(extra.line) && !kept.misplaced,
          changes: remove(extra),
        },
      ];
    const [first, second] = [kept.value.text, extra.value.text];
    return [
      { title: `Keep “${first}”, remove “${second}”`, safe: false, changes: remove(extra) },
      {
        title: `Keep “${second}”, remove “${first}”`,
        safe: false,
        ...(more
          ? {
              changes: [],
              disabled: `“${first}” is on more than one line; remove all but one of them first.`,
            }
          : { changes: remove(kept) }),
      },
    ];
  },
});

function isSame(a: Field, b: Field): boolean {
  return nameKey(a.value.text) === nameKey(b.value.text);
}
