/** Marks on other letters, joiners and other characters without a width of their own. */
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Ideographs and full-width forms take two columns, and so do pictures that are shown as such by themselves. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}\u{17000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;

/** Characters that are one picture together: signs made a picture, skin tones, families, flags, keys. */
const PICTURE = /^\p{Emoji}.*[\uFE0F\u20E3]|^\p{Regional_Indicator}{2}|\p{Emoji_Presentation}/u;

/** Text in which each character takes one column. */
const PLAIN = /^[\x20-\x7E\xA0-\xAC\xAE-\u02FF\u2010-\u2027]*$/;

/** Made when first wanted: it takes a while, and few letters need it. */
let characters: Intl.Segmenter | undefined;

/** How many columns a text takes in an editor with letters of one width. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  characters ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let width = 0;
  for (const { segment } of characters.segment(text)) width += PICTURE.test(segment) ? 2 : widthOf(segment);
  return width;
}

function widthOf(segment: string): number {
  let width = 0;
  for (const char of segment) width += NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}
