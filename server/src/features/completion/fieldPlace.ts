import type { Field } from '../../letter/section/field';
import type { OffsetRange } from '../../text/span';
import type { CompletionPlace } from './place';

/** The cursor in the value of a field. */
interface FieldPlace {
  readonly field: Field;
  /** From the value's beginning, or the cursor where there is none, to its end. */
  readonly range: OffsetRange;
  /** What has to stand before the value: a space, right after the colon. */
  readonly lead: string;
}

export function fieldPlaceAt({ section, line, offset }: CompletionPlace): FieldPlace | undefined {
  const field = section?.fields.find((one) => one.line.start <= offset && offset <= one.line.end);
  if (!field?.known || field.line.start < line.start) return undefined;
  const behind = line.text.slice(field.name.end - line.start);
  const separator = /^[ \t*_]*[:：]?[*_]*/.exec(behind)![0].length;
  const from = field.name.end + separator;
  if (offset < from || separator === 0) return undefined;
  const start = Math.min(offset, field.value.isEmpty ? offset : field.value.start);
  return {
    field,
    range: { start, end: Math.max(offset, field.value.isEmpty ? offset : field.value.end) },
    lead: start === from && !/[ \t]/.test(line.text[start - 1 - line.start] ?? ' ') ? ' ' : '',
  };
}
