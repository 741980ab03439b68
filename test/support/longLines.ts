/** What long lines are made of: characters that patterns repeat, and pairs that they may divide in several ways. */
export const UNITS: readonly string[] = [
  ...[
    ' ',
    '\t',
    '\u00A0',
    '-',
    '–',
    '"',
    "'",
    '“',
    '’',
    '|',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '`',
    '*',
    '_',
    '#',
  ],
  ...['.', ',', ':', '/', '\\', '&', '=', '~', '•', '1', 'a', 'A', 'é', '🙂', '\n', '\r\n'],
  ...[' a', 'a ', 'A. ', '- ', ' -', '| ', '\\|', '<!--', '--', 'a:', '1 ', '1.', '1/', 'Ms ', "a'", 'a, '],
];

/** Those of them that differ in what they are to a letter: for what takes longer than a pattern. */
export const KINDS: readonly string[] = UNITS.filter(
  (unit) => !')]><’1Aé:\\=~'.includes(unit) && !/^1.|^[a-]\W$|^\r/.test(unit),
);
