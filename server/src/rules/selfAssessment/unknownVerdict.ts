import type { Verdict } from '../../framework/types';
import { FIELD_LABELS, VERDICTS, type Field } from '../../letter/section/field';
import { isGradeShape } from '../../letter/grades/gradeValue';
import { isPlaceholder } from '../../prose/english/placeholder';
import type { Section } from '../../letter/section/section';
import { rule } from '../rule';
import { likelyVerdict } from '../../letter/selfAssessment/likelyVerdict';

export default rule<{ field: Field; section: Section; likely?: Verdict; isGrade: boolean }>({
  code: 'self-assessment/unknown-verdict',
  scope: 'area',
  severity: 'error',
  title: 'Verdict that is not one of the four',
  why: 'Only four words can stand in this line, so that the verdicts of a letter can be compared and counted. Free words may follow behind a dash.',
  remedy: 'Write consistent, overestimates, underestimates or mixed.',
  example: {
    wrong: `## Being healthy

Self-assessment: too rosy
`,
    right: `## Being healthy

Self-assessment: overestimates – the council's view is too rosy
`,
  },
  *check({ section }, { framework }) {
    const field = section?.verdictField;
    if (!section || !field?.assessment || field.assessment.verdict) return;
    const { word } = field.assessment;
    const at = word.isEmpty ? field.value : word;
    // What is still to be written is reported as that.
    if (isPlaceholder(at.text)) return;
    yield {
      at,
      values: {
        field,
        section,
        likely: likelyVerdict(at.text, framework),
        isGrade: isGradeShape(at.text, framework.scale),
      },
    };
  },
  message({ field, likely, isGrade }) {
    const written = `“${field.value.text}”`;
    if (isGrade)
      return `${written} is a grade, not a verdict. Write the council's own grade as “${FIELD_LABELS['self-grade']}”, and here consistent, overestimates, underestimates or mixed.`;
    const four = `${written} is none of the four verdicts consistent, overestimates, underestimates and mixed.`;
    return likely ? `${four} Did you mean “${likely}”?` : four;
  },
  fixes({ at, values: { field, section, likely, isGrade } }) {
    const verdicts = (likely ? [likely] : VERDICTS).map((verdict) => ({
      title: `Change the verdict to “${verdict}”`,
      safe: false,
      changes: [{ span: at, newText: verdict }],
    }));
    if (!isGrade || section.fieldsNamed('self-grade').length > 0) return verdicts;
    const label = FIELD_LABELS['self-grade'];
    return [
      {
        title: `Change the line to “${label}: ${field.value.text}”`,
        safe: false,
        changes: [{ span: field.name, newText: label }],
      },
      ...verdicts,
    ];
  },
});
