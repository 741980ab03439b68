import { displayWidth } from '../../text/width';

/** Breaks a text into lines of at most `width` columns, at spaces. A word that is longer keeps its line to itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const columns = displayWidth(word);
    if (line !== '' && used + 1 + columns > width) {
      lines.push(line.trimEnd());
      line = word;
      used = columns;
    } else {
      used += line === '' ? columns : columns + 1;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines;
}
