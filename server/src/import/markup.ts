import { tableLines } from '../text/tableLines';
import type { PrintedBlock, PrintedItem } from './block';
import { breaksParagraph, escapeCell, escapeHeading, escapeParagraph, escapeRow } from './escape';
import { singleSpaced } from './lines';

/** The blocks as markup, one blank line between them, and the 0-based line on which each begins. */
export function writeBody(blocks: readonly PrintedBlock[]): {
  readonly text: string;
  readonly starts: readonly number[];
} {
  const starts: number[] = [];
  let line = 0;
  const texts = blocks.map((block) => {
    const text = `${writeBlock(block)}\n`;
    starts.push(line);
    line += text.split('\n').length;
    return text;
  });
  return { text: texts.join('\n'), starts };
}

function writeBlock(block: PrintedBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeHeading(block.text)}`;
    case 'section':
      return [
        `## ${escapeHeading(block.text)}`,
        ...(block.fields.length > 0 ? ['', ...block.fields.map(({ text }) => text)] : []),
      ].join('\n');
    case 'evidence':
      return `### ${escapeHeading(block.text)}`;
    case 'table':
      return writeTable(block.rows);
    case 'tabs':
      // With an empty cell before its words, the first row would be read as code.
      return block.lines.map(escapeRow).join('\n').trimStart();
    case 'list':
      return writeList(block.items);
    case 'prose':
      return paragraph(block.lines);
  }
}

/** Continuation lines, and the items inside one, stand below its first word. */
function writeList(items: readonly PrintedItem[]): string {
  const indents: number[] = [];
  return items
    .map(({ mark, depth, lines }) => {
      const from = depth === 0 ? 0 : indents[depth - 1]!;
      indents[depth] = from + mark.length + 1;
      const text = paragraph(lines).replaceAll('\n', `\n${' '.repeat(indents[depth])}`);
      return `${' '.repeat(from)}${mark} ${text}`.trimEnd();
    })
    .join('\n');
}

/** Keeps the printed lines, but for one that would be read as another block: that one joins the line above it. */
function paragraph(lines: readonly string[]): string {
  const kept: string[] = [];
  for (const line of lines) {
    kept.push(line.replace(/\t+/g, ' ').trimStart());
    while (kept.length > 1 && breaksParagraph(kept.at(-1)!)) {
      const joining = kept.pop()!;
      kept.push(`${kept.pop()!} ${joining}`);
    }
  }
  return escapeParagraph(kept.join('\n'));
}

function writeTable(rows: readonly (readonly string[])[]): string {
  const [headings, ...others] = rows.map((row) => row.map((cell) => escapeCell(singleSpaced(cell))));
  return tableLines(headings!, others).join('\n');
}
