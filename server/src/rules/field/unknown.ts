import { FIELD_LABELS, type Field } from '../../letter/field';
import { rule } from '../rule';

export default rule<{ field: Field; taken: boolean }>({
  code: 'field/unknown',
  scope: 'area',
  severity: 'warning',
  title: 'Misspelt field',
  why: 'A line below the heading such as “Grade: 2” is read as a field only when its name is right. This one is nearly right, so its value is not taken into account.',
  remedy: 'Write the name as “Grade”, “Self-grade” or “Self-assessment”.',
  example: {
    wrong: `## Being healthy

Grad: 2
`,
    right: `## Being healthy

Grade: 2
`,
  },
  *check({ section }) {
    for (const field of section?.fields ?? [])
      if (!field.known)
        yield {
          at: field.name,
          values: { field, taken: section!.fieldsNamed(field.field).some(({ value }) => !value.isEmpty) },
        };
  },
  message: ({ field }) =>
    `“${field.name.text}” is not the name of a field, so its value, “${field.value.text}”, does not count. Did you mean “${FIELD_LABELS[field.field]}”?`,
  fixes: ({ at, values: { field, taken } }) => [
    {
      title: `Change “${at.text}” to “${FIELD_LABELS[field.field]}”`,
      // With the right name it would be the second of its kind: then it may have been meant otherwise.
      safe: !taken,
      changes: [{ span: at, newText: FIELD_LABELS[field.field] }],
    },
  ],
});
