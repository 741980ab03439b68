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
  title: 'Unknown verdict',
  why: 'This line takes one of four words, so that verdicts can be compared and counted. You may add a note after a dash.',
  remedy: 'Use consistent, overestimates, underestimates or mixed.',
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
      return `${written} is a grade, not a verdict. Put the council's own grade after “${FIELD_LABELS['self-grade']}:”, and use consistent, overestimates, underestimates or mixed here.`;
    const four = `${written} is not a verdict. Use consistent, overestimates, underestimates or mixed.`;
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
