/** Figures as the raised ones of Unicode: "10³" is not 103. */
export function superscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
}

/** Figures as the lowered ones of Unicode, as in "H₂O". */
export function subscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]!);
}
