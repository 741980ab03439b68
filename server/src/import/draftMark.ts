/** Do these words say no more than that the letter is a draft: "DRAFT", "- Draft -", "DRAFT 2"? The end of a sentence is no mark. */
export function isDraftMark(words: string): boolean {
  return /^\P{L}{0,9}(?:DRAFT|Draft)\P{L}{0,20}(?<![.,;:!?])$/u.test(words.trim());
}
