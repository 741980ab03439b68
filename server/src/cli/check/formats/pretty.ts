import pc from 'picocolors';
import type { Severity } from '../../../rules/rule';
import type { PlainFinding } from '../finding';
import { sayPlace } from '../../../workspace/original';
import { excerpt } from '../../text/excerpt';
import { plain } from '../../text/plain';
import type { CheckedLetter } from '../report';
import { summary } from '../../text/summary';
import { wrap } from '../../text/wrap';
import type { Format, TerminalFormat } from './format';

/** For people: what is wrong, shown in the text; remarks in one line each; a summary. */
export const pretty: Format = ({ letters }, page) => {
  const groups = letters.filter(({ findings }) => findings.length > 0).map((letter) => group(letter, page));
  return [...groups, `${summary(letters)}\n`].join('\n');
};

type Colours = ReturnType<typeof pc.createColors>;

/** How wide a source line is shown where the output is not a terminal. */
const COLUMNS = 100;

function group(letter: CheckedLetter, page: TerminalFormat): string {
  const colours = pc.createColors(page.colour);
  const places = letter.findings.map(({ start }) => placeOf(letter, start));
  const placeWidth = Math.max(...places.map(({ length }) => length));
  const severityWidth = Math.max(...letter.findings.map(({ severity }) => severity.length));
  const indent = 2 + placeWidth + 2 + severityWidth + 2;
  const out = [colours.underline(plain(letter.file))];
  letter.findings.forEach((finding, index) => {
    const { severity } = finding;
    const grave = severity === 'error' || severity === 'warning';
    const place = colours.dim(places[index]!.padStart(placeWidth));
    const head = `  ${place}  ${paint(colours, severity, severity.padEnd(severityWidth))}`;
    const [first, ...rest] = sentence(finding, page, indent, colours);
    out.push(`${head}  ${first ?? ''}`, ...rest.map((line) => ' '.repeat(indent) + line));
    if (finding.place) out.push(' '.repeat(indent) + colours.dim(plain(sayPlace(finding.place))));
    if (grave || finding.place) out.push(...source(letter, finding, page, indent, colours));
  });
  return `${out.join('\n')}\n`;
}

/** The message and the code, broken at the terminal's width. */
function sentence(finding: PlainFinding, page: TerminalFormat, indent: number, colours: Colours): string[] {
  const text = plain(finding.message);
  const words = `${text}  ${finding.code}`;
  const lines = page.columns === undefined ? [words] : wrap(words, Math.max(30, page.columns - indent));
  // The code is the last word, so it is whole on the last line.
  const last = lines.length - 1;
  lines[last] = lines[last]!.slice(0, -finding.code.length) + colours.dim(finding.code);
  return lines;
}

/** The source line with its mark, and the related places. */
function source(
  letter: CheckedLetter,
  finding: PlainFinding,
  page: TerminalFormat,
  indent: number,
  colours: Colours,
): string[] {
  const { lines, text } = letter;
  const margin = ' '.repeat(indent);
  const { line, character } = lines.positionAt(finding.start);
  const start = lines.offsetAt({ line, character: 0 });
  const end = lines.offsetAt({ line, character: Infinity });
  const width = Math.max(30, (page.columns ?? COLUMNS) - indent);
  const shown = excerpt(text.slice(start, end), character, Math.min(finding.end, end) - start, width);
  const out: string[] = [];
  if (shown.before + shown.marked + shown.after !== '')
    out.push(
      `${margin}${shown.before}${paint(colours, finding.severity, shown.marked)}${shown.after}`.trimEnd(),
      `${margin}${' '.repeat(shown.indent)}${paint(colours, finding.severity, '^'.repeat(shown.width))}`,
    );
  for (const place of finding.related)
    out.push(
      `${margin}${colours.dim(place.file === undefined ? placeOf(letter, place.start) : plain(place.file))} ${plain(place.message)}`,
    );
  return out;
}

/** "32:19": 1-based, as editors show it. */
function placeOf({ lines }: CheckedLetter, offset: number): string {
  const { line, character } = lines.positionAt(offset);
  return `${line + 1}:${character + 1}`;
}

function paint(colours: Colours, severity: Severity, text: string): string {
  switch (severity) {
    case 'error':
      return colours.red(text);
    case 'warning':
      return colours.yellow(text);
    case 'information':
      return colours.blue(text);
    case 'hint':
      return colours.dim(text);
  }
}
