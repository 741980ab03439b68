import type { Field } from '../letter/section/field';
import type { Letter } from '../letter/letter';
import type { OffsetRange } from '../text/span';
import { oneLine } from './safe';
import type { ParagraphRole } from './tree';

/** What a line of a paragraph is to the print. */
export type LineRole =
  | { readonly kind: 'paragraph'; readonly role: ParagraphRole }
  /** `text` is what is printed. */
  | { readonly kind: 'grade'; readonly text: string }
  /** Not printed. */
  | { readonly kind: 'none' };

/** Tells lines apart by where they begin: 0-based UTF-16 offsets in the letter. */
export class LineRoles {
  readonly #fields = new Map<number, Field>();
  /** Where lines stand that go on with a remark. */
  readonly #remarks: OffsetRange[] = [];
  readonly #salutation: number;
  readonly #closing: number;
  readonly #valediction: number;

  /** `valediction` is where its line begins, Infinity when there is none. */
  constructor(letter: Letter, valediction: number) {
    for (const { fields, wrapped } of letter.sections) {
      for (const field of fields) this.#fields.set(field.line.start, field);
      for (const { start, end } of wrapped) this.#remarks.push({ start, end });
    }
    this.#salutation = letter.salutation?.start ?? -1;
    this.#closing = letter.closing?.blocks[0]?.start ?? Infinity;
    this.#valediction = valediction;
  }

  /** The role of the line from `start` to `end`. */
  of(start: number, end: number): LineRole {
    if (this.#remarks.some((remark) => remark.start <= start && start < remark.end)) return { kind: 'none' };
    const field = this.#fields.get(start);
    if (field?.known) return fieldRole(field);
    const holds = (at: number): boolean => start <= at && at < end;
    if (holds(this.#salutation)) return paragraph('salutation');
    if (holds(this.#valediction)) return paragraph('valediction');
    if (start > this.#valediction) return paragraph('signature');
    return paragraph(start >= this.#closing ? 'closing' : 'text');
  }
}

/**
 * A grade is printed as "Grade 2", with the words beside it. What the council thinks of itself is said in sentences or
 * in the table: the fields about it are the writer's own.
 */
function fieldRole({ field, value }: Field): LineRole {
  if (field !== 'grade' || value.isEmpty) return { kind: 'none' };
  return { kind: 'grade', text: gradeLine(value.text) };
}

export function gradeLine(value: string): string {
  return `Grade ${oneLine(value)}`;
}

function paragraph(role: ParagraphRole): LineRole {
  return { kind: 'paragraph', role };
}
