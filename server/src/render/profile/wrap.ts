/** About how wide a letter is, in units of the picture: there is nothing to measure with. */
const LETTER = 6.6;

export function fits(words: string, width: number): boolean {
  return words.length * LETTER <= width;
}

/** A text in a number of lines of a width at most; an ellipsis stands for what has no room. */
export function wrapped(text: string, width: number, most: number): string[] {
  const room = Math.floor(width / LETTER);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most);
  const end = shown.length - 1;
  // One more sign than there is room for has it cut.
  if (lines.length > most) shown[end] = `${shown[end]!.padEnd(room)}…`;
  return shown.map((line) => cut(line, room));
}

/** By characters, so that none is cut in half. */
function cut(line: string, room: number): string {
  return line.length <= room
    ? line
    : `${[...line]
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`;
}
