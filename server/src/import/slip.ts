/**
 * Is this, in the place of a grade, something else that a scanner makes of its number, or another numeral: "l", "O",
 * "B", "?", "III", "O (adequate)"? Which number it is is for a person to say.
 */
export function isSlip(value: string): boolean {
  return /^(?:[\p{L}?!|]|I{1,3}|IV|VI?|ii{0,2}|iv)(?: ?\([^()]{1,30}\))?$/u.test(value);
}
