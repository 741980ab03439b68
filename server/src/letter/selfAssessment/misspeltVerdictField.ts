import type { Field } from '../section/field';
import type { Section } from '../section/section';

/** A verdict after a misspelt name, as in "Self-asessment: consistent": it is reported as a misspelt field. */
export function misspeltVerdictField({ fields }: Section): Field | undefined {
  return fields.find(({ field, known }) => field === 'self-assessment' && !known);
}
