/** A text in double quotation marks, or in single ones where it would have to be written otherwise between double ones. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
