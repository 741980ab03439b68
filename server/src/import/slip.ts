import type { FieldName } from '../letter/section/field';

/** A grade in which the scanner took a number for a letter. */
interface Slip {
  readonly field: FieldName;
  readonly name: string;
  /** The letter as printed, with what stands in brackets behind it. */
  readonly value: string;
}

const slip =
  /^([Gg]rade|GRADE|[Ss]elf-[Gg]rade|SELF-GRADE) ?[:\u2013\u2014-]? ?([lIO](?: ?\([^()]{1,30}\))?)$/;

/**
 * "Grade l", "Grade O (adequate)": what was a 1 or a 0 on paper. It becomes the field that it was meant for, with the
 * letter as it stands: which number it was is for a person to say.
 */
export function readSlip(text: string): Slip | undefined {
  if (text.length > 60) return undefined;
  const found = slip.exec(text);
  if (!found) return undefined;
  const [, name, value] = found as unknown as [string, string, string];
  return { field: name.toLowerCase() === 'grade' ? 'grade' : 'self-grade', name, value };
}

/** Is this, in the place of a grade, a letter for a number? */
export function isSlip(value: string): boolean {
  return /^[lIO](?: ?\([^()]{1,30}\))?$/.test(value);
}
