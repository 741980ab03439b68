/** What a line that a merge has left says: where it begins, where the common origin, where the other version, where it ends. */
export type ConflictSign = '<' | '|' | '=' | '>';

/**
 * The sign of a line that only a merge writes: seven of one sign and, after a space, a name. A few more than seven are
 * taken for one only where a merge is `open`; so is a line of nothing but `=` or `|`, which elsewhere may be an
 * underline or an empty row.
 */
export function conflictSign(line: string, open: boolean): ConflictSign | undefined {
  const sign = line[0];
  if (sign !== '<' && sign !== '|' && sign !== '=' && sign !== '>') return undefined;
  let count = 0;
  while (line[count] === sign) count++;
  if (count < SIGNS || (line[count] ?? ' ') !== ' ') return undefined;
  const named = line.slice(count).trim() !== '';
  switch (sign) {
    case '<':
      return sign;
    case '>':
      return open || count === SIGNS ? sign : undefined;
    case '|':
      return open || (named && !line.includes('|', count)) ? sign : undefined;
    case '=':
      return open && !named ? sign : undefined;
  }
}

export const SIGNS = 7;

const DIVIDER = '='.repeat(SIGNS);

/** Exactly as a merge writes it. Below a paragraph it may be an underline. */
export function isDivider(line: string): boolean {
  return line.startsWith(DIVIDER) && line.trimEnd() === DIVIDER;
}
