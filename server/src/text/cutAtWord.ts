/** So many characters of some words at most, with a sign that there are more; a single word stays whole. */
export function cutAtWord(words: string, most: number): string {
  if (words.length <= most) return words;
  const end = words.lastIndexOf(' ', most - 1);
  return end <= 0 ? words : `${words.slice(0, end).replace(/[,;:–-]$/, '')}…`;
}
