const ESC = '\u001B';
const BEL = '\u0007';

/** What terminals obey, whole: sequences that colour or move, then those that name the window or make links. */
const SEQUENCES = new RegExp(
  `${ESC}\\[[0-?]*[ -/]*[@-~]|${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)`,
  'g',
);

/** Controls that are left, and the marks that turn the direction of writing. */
const CONTROLS = /(?![\t\n])\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** Text of a letter without what a terminal would obey. Tabs and line breaks become spaces: the result is one line. */
export function plain(text: string): string {
  return printable(text).replace(/[\t\n]+/g, ' ');
}

/** The same, keeping tabs and line feeds. */
export function printable(text: string): string {
  return text.replace(SEQUENCES, '').replace(/\r\n?/g, '\n').replace(CONTROLS, '');
}
