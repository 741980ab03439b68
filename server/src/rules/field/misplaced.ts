import { FIELD_LABELS, type Field } from '../../letter/section/field';
import type { Section } from '../../letter/section/section';
import { rule } from '../rule';
import { removeLine } from '../../edits/field/removeField';
import { insertField } from '../../edits/field/writeField';

export default rule<{ field: Field; section: Section }>({
  code: 'field/misplaced',
  scope: 'area',
  severity: 'warning',
  title: 'Field below the text',
  why: 'Grade, self-grade and self-assessment belong directly below the heading, where readers look for them. Further down they are easily overlooked or taken for something else.',
  remedy: 'Move the line up to the heading.',
  example: {
    wrong: `## Being healthy

Grade: 2

More children walk to school than a year ago.

Self-grade: 3
`,
    right: `## Being healthy

Grade: 2
Self-grade: 3

More children walk to school than a year ago.
`,
  },
  *check({ section }) {
    for (const field of section?.fields ?? [])
      // A second field of the same name is reported as that.
      if (
        field.misplaced &&
        section!.fieldsNamed(field.field)[0] === field &&
        !gradedInHeading(field, section!)
      )
        yield {
          at: field.name,
          values: { field, section: section! },
          related: [{ at: section!.naming.name, message: 'The other fields are here, below the heading' }],
        };
  },
  message: ({ field: { field, value }, section }) =>
    `“${FIELD_LABELS[field]}: ${value.text}” comes after the text of “${section.naming.name.text}”. Move it directly below the heading.`,
  fixes: ({ values: { field, section } }, letter) => [
    {
      title: `Move “${FIELD_LABELS[field.field]}” below the heading`,
      safe: true,
      changes: [
        insertField(section, field.field, field.line.text.trim(), letter),
        ...removeLine(field.line, letter),
      ],
    },
  ],
});

function gradedInHeading({ field }: Field, { naming }: Section): boolean {
  return field === 'grade' && naming.grade !== undefined && naming.grade.kind !== 'empty';
}
