/** Marks on other letters, joiners and other characters without a width of their own. */
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Ideographs, full-width forms and pictures take two columns. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** How many columns a text takes in an editor with letters of one width. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}
