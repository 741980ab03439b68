import { oneLine } from './safe';
import {
  DRAFT,
  plainText,
  type PrintedHeadPart,
  type Inline,
  type LetterTree,
  type TreeBlock,
  type TreeTable,
} from './tree';

/** The letter as plain text, in the form in which letters were published: no marks but bullets, and tabs in tables. */
export function printed({ draft, head, body }: LetterTree): string {
  const parts = [...(draft ? [DRAFT] : []), ...head.map(headText), ...body.map(blockText)].filter(
    (text) => text !== '',
  );
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function headText({ kind, lines }: PrintedHeadPart): string {
  return kind === 'sender' ? `From: ${lines.join(' ')}` : lines.join('\n');
}

/** One block without a line end after it; empty when it has no words. */
export function blockText(block: TreeBlock): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return oneLine(plainText(block.content));
    case 'grade':
      return block.text;
    case 'paragraph':
      return lines(block.content);
    case 'table':
      return tableText(block);
    case 'list':
      return block.items
        .map((item, at) => {
          const mark = block.ordered ? `${block.start + at}.` : '■';
          return `${mark} ${item.map(blockText).filter(Boolean).join('\n')}`.trimEnd();
        })
        .join('\n');
    case 'quote':
      return block.blocks.map(blockText).filter(Boolean).join('\n\n');
    case 'code':
      return block.text;
    case 'rule':
      return '';
  }
}

/** A row is a line: its cells have tabs between them, and what is left empty a dash. */
function tableText({ head, rows }: TreeTable): string {
  return [...(head ? [head] : []), ...rows]
    .map((row) => row.map((cell) => oneLine(plainText(cell)) || '–').join('\t'))
    .join('\n');
}

function lines(content: readonly Inline[]): string {
  return plainText(content)
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
}
