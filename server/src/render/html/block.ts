import { padded } from '../table';
import type { TreeCell, PrintedHeadPart, TreeBlock, TreeList, TreeTable } from '../tree';
import { escapeHtml } from './escape';
import { inlineHtml } from './inline';

/** One block of the body as HTML by itself: a block that changes can be put in the place of the old one. */
export function blockHtml(block: TreeBlock): string {
  return decoratedHtml(block, plain);
}

/** What a form adds to the element of an item, a row or a part of the head. */
export interface Decor {
  /** Each with a space before it. */
  readonly attributes: string;
  /** HTML before the words. */
  readonly lead: string;
}

export type Decorate = (piece: object) => Decor;

const NONE: Decor = { attributes: '', lead: '' };
const plain: Decorate = () => NONE;

/** The same with what `decorate` adds to the pieces within the block. */
export function decoratedHtml(block: TreeBlock, decorate: Decorate): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${inlineHtml(block.content)}</h1>`;
    case 'heading':
      return `<h${block.level} class="${block.role}">${inlineHtml(block.content)}</h${block.level}>`;
    case 'grade':
      return `<p class="grade">${escapeHtml(block.text)}</p>`;
    case 'paragraph':
      return block.role === 'text'
        ? `<p>${inlineHtml(block.content)}</p>`
        : `<p class="${block.role}">${inlineHtml(block.content)}</p>`;
    case 'table':
      return tableHtml(block, decorate);
    case 'list':
      return listHtml(block, decorate);
    case 'quote':
      return `<blockquote>\n${block.blocks.map(blockHtml).join('\n')}\n</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
  }
}

/** Letterhead, date, addressee or sender. */
export function headHtml(part: PrintedHeadPart): string {
  return decoratedHead(part, plain);
}

export function decoratedHead(part: PrintedHeadPart, decorate: Decorate): string {
  const text = part.lines.map(escapeHtml).join('<br>\n');
  const { attributes, lead } = decorate(part);
  return `<p class="${part.kind}"${attributes}>${lead}${part.kind === 'sender' ? 'From: ' : ''}${text}</p>`;
}

function tableHtml({ head, rows, columns, nameColumn }: TreeTable, decorate: Decorate): string {
  const row = (
    cells: readonly TreeCell[],
    write: (cell: TreeCell, column: number, lead: string) => string,
  ): string => {
    const { attributes, lead } = decorate(cells);
    const written = padded(cells, columns).map((cell, column) =>
      write(cell, column, column === 0 ? lead : ''),
    );
    return `<tr${attributes}>${written.join('')}</tr>`;
  };
  const title = (cell: TreeCell, _: number, lead: string): string =>
    cell.length > 0 ? `<th scope="col">${lead}${inlineHtml(cell)}</th>` : `<td>${lead}</td>`;
  const value = (cell: TreeCell, column: number, lead: string): string =>
    column === nameColumn && cell.length > 0
      ? `<th scope="row">${lead}${inlineHtml(cell)}</th>`
      : `<td>${lead}${inlineHtml(cell)}</td>`;
  return [
    '<table>',
    ...(head ? [`<thead>\n${row(head, title)}\n</thead>`] : []),
    '<tbody>',
    ...rows.map((cells) => row(cells, value)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function listHtml({ ordered, start, items }: TreeList, decorate: Decorate): string {
  const lines = items
    .map((item) => {
      const { attributes, lead } = decorate(item);
      return `<li${attributes}>${lead}${itemHtml(item)}</li>`;
    })
    .join('\n');
  if (!ordered) return `<ul>\n${lines}\n</ul>`;
  return `<ol${start === 1 ? '' : ` start="${start}"`}>\n${lines}\n</ol>`;
}

/** A paragraph alone in an item needs no marks of its own. */
function itemHtml(item: readonly TreeBlock[]): string {
  const [only, ...more] = item;
  return only?.kind === 'paragraph' && more.length === 0
    ? inlineHtml(only.content)
    : item.map(blockHtml).join('\n');
}
