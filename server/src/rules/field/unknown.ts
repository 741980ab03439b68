import type { Scale } from '../../framework/framework';
import type { Assessment } from '../../letter/grades/assessment';
import { FIELD_LABELS, type Field } from '../../letter/section/field';
import { contradicts, contradictsVerdict } from '../../letter/grades/contradiction';
import { fits } from '../../letter/grades/gradeWords';
import { rule } from '../rule';

export default rule<{ field: Field; plain: boolean }>({
  code: 'field/unknown',
  scope: 'area',
  severity: 'warning',
  title: 'Misspelt field',
  why: 'A line below the heading such as “Grade: 2” is read as a field only if its name is spelt correctly. This one is nearly correct, so its value is not used.',
  remedy: 'Spell the name “Grade”, “Self-grade” or “Self-assessment”.',
  example: {
    wrong: `## Being healthy

Grad: 2
`,
    right: `## Being healthy

Grade: 2
`,
  },
  *check(assessment, { framework: { scale } }) {
    for (const field of assessment.section?.fields ?? [])
      if (!field.known) yield { at: field.name, values: { field, plain: isPlain(field, assessment, scale) } };
  },
  message: ({ field }) =>
    `“${field.name.text}” is not a field name, so its value “${field.value.text}” is not used. Did you mean “${FIELD_LABELS[field.field]}”?`,
  fixes: ({ at, values: { field, plain } }) => [
    {
      title: `Change “${at.text}” to “${FIELD_LABELS[field.field]}”`,
      safe: plain,
      changes: [{ span: at, newText: FIELD_LABELS[field.field] }],
    },
  ],
});

/** With its right name, would the field be the only one of it, with a value that nothing else contradicts? */
function isPlain(
  { field, grade, assessment: verdict }: Field,
  assessment: Assessment,
  scale: Scale,
): boolean {
  if (assessment.section?.fieldsNamed(field).length !== 0) return false;
  if (field === 'grade' && assessment.section.naming.grade) return false;
  if (field === 'self-assessment')
    return verdict?.verdict !== undefined && !contradictsVerdict(assessment, verdict.verdict, scale);
  return (
    grade?.value !== undefined && fits(grade, scale) && !contradicts(assessment, field, grade.value, scale)
  );
}
