/** No file of ours has parts within parts within parts so often. */
const MOST = 50;

/**
 * Is this YAML nested so deep that a parser that calls itself for every part could run out of stack, which may end the
 * whole process? Never misses one that is; takes one line with as many marks as that for nested too.
 */
export function nestsTooDeep(yaml: string): boolean {
  /** Open brackets, and how far the lines that hold the current one are indented. */
  let brackets = 0;
  const indents: number[] = [];
  for (const line of yaml.split(/\r\n?|\n/)) {
    const indent = line.search(/[^ ]/);
    if (indent < 0) continue;
    while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
    indents.push(indent);
    let marks = 0;
    for (let i = indent; i < line.length; i++) {
      const char = line[i]!;
      if (char === '[' || char === '{') brackets++;
      else if (char === ']' || char === '}') brackets = Math.max(0, brackets - 1);
      else if ((char === '-' || char === '?' || char === ':') && isSpace(line[i + 1])) marks++;
      if (brackets + indents.length + marks > MOST) return true;
    }
  }
  return false;
}

function isSpace(char: string | undefined): boolean {
  return char === undefined || char === ' ' || char === '\t';
}
