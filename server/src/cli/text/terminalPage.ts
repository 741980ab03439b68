import pc from 'picocolors';
import type { TerminalFormat } from '../check/formats/format';
import { wrap } from './wrap';

const WIDEST = 80;
/** The parts of a page, as its Markdown is made in rules/pageText: code between fences, or lines up to an empty one. */
const PARTS = /^(`{3,})(?:[^`\n][^\n]*)?\n(.*?)\n\1$|^[^\n]+(?:\n[^\n]+)*/gms;

/** The Markdown of a rule's page as a terminal shows it: headings bold, code indented, text in lines of 80 columns. */
export function terminalPage(markdown: string, { colour, columns }: TerminalFormat): string {
  const { bold, dim } = pc.createColors(colour);
  const width = Math.min(columns ?? WIDEST, WIDEST);
  const show = ([part, , code]: RegExpMatchArray): string => {
    if (code !== undefined) return indented(code);
    const heading = /^#+ (.*)/.exec(part);
    if (heading) return bold(heading[1]);
    if (/^`[^` ]+` ·/.test(part)) return dim(words(part));
    return part
      .split('\n')
      .map((line) => wrap(words(line), width).join(line.startsWith('- ') ? '\n  ' : '\n'))
      .join('\n');
  };
  return `${Array.from(markdown.matchAll(PARTS), show).join('\n\n')}\n`;
}

/** Without the marks that only Markdown needs. */
function words(text: string): string {
  return text.replace(/\\([\\*<])|`/g, '$1');
}

function indented(code: string): string {
  return code.replace(/^(?=.)/gm, '    ');
}
