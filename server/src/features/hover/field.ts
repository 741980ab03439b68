import type { Framework } from '../../framework/framework';
import { FIELD_LABELS, VERDICTS, type FieldName } from '../../letter/section/field';
import { VERDICT_MEANINGS } from '../../letter/selfAssessment/verdict';
import { list, text, title, type Part } from '../content';
import { touches, type HoverProvider } from './provider';

/** On a field's name: what belongs there. */
export const hoverField: HoverProvider = (letter, offset) => {
  for (const { fields } of letter.sections)
    for (const { name, field } of fields)
      if (touches(name, offset)) return { at: name, content: fieldContent(field, letter.framework) };
  return undefined;
};

function fieldContent(field: FieldName, { scale }: Framework): Part[] {
  const grades = list(scale.grades.map((grade) => `${grade.value} ${grade.label}: ${grade.meaning}`));
  switch (field) {
    case 'grade':
      return [
        title(FIELD_LABELS.grade),
        text('The grade given to this area: one whole number on the scale.'),
        grades,
      ];
    case 'self-grade':
      return [
        title(FIELD_LABELS['self-grade']),
        text('The grade that the council gave itself before the assessment.'),
        grades,
      ];
    case 'self-assessment':
      return [
        title(FIELD_LABELS['self-assessment']),
        text('How the council’s own assessment compares with the evidence. You may add a note after a dash.'),
        list(VERDICTS.map((verdict) => `${verdict}: ${VERDICT_MEANINGS[verdict]}`)),
      ];
  }
}
