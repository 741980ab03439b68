/** What most texts do not have: other characters than those of plain English, and spaces that say nothing. */
const ODD = /[^ -_a-~]|^ | $| {2}/;

/** Raised and lowered figures stay what they are: "10³" is not 103. */
const NOT_SMALL = /[^\u00B2\u00B3\u00B9\u2070-\u2089]+/g;

/**
 * The form in which names are compared: case, typographic apostrophes and dashes, repeated, no-break and zero-width
 * spaces, Unicode composition, ligatures and full-width characters make no difference (T09, T10, T11).
 */
export function nameKey(text: string): string {
  if (!ODD.test(text)) return text.toLowerCase();
  return (
    text
      // Before composition, which would take an accent that stands by itself for a space and an accent.
      .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
      .replace(NOT_SMALL, (run) => run.normalize('NFKC'))
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u200B\u200C\u200D\u2060\uFEFF\u00AD]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
  );
}

/** As `nameKey`, with "well-being", "well being" and "wellbeing" for the same. */
export function compoundKey(text: string): string {
  return nameKey(text).replace(/[ -]/g, '');
}
