import { padded } from '../table';
import type { Cell, HeadPart, TreeBlock, TreeList, TreeTable } from '../tree';
import { escapeHtml } from './escape';
import { inlineHtml } from './inline';

/** One block of the body as HTML by itself: a block that changes can be put in the place of the old one. */
export function blockHtml(block: TreeBlock): string {
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
      return tableHtml(block);
    case 'list':
      return listHtml(block);
    case 'quote':
      return `<blockquote>\n${block.blocks.map(blockHtml).join('\n')}\n</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
  }
}

/** Letterhead, date, addressee or sender. */
export function headHtml({ kind, lines }: HeadPart): string {
  const text = lines.map(escapeHtml).join('<br>\n');
  return `<p class="${kind}">${kind === 'sender' ? 'From: ' : ''}${text}</p>`;
}

function tableHtml({ head, rows, columns, nameColumn }: TreeTable): string {
  const row = (cells: readonly Cell[], write: (cell: Cell, column: number) => string): string =>
    `<tr>${padded(cells, columns).map(write).join('')}</tr>`;
  const title = (cell: Cell): string =>
    cell.length > 0 ? `<th scope="col">${inlineHtml(cell)}</th>` : '<td></td>';
  const value = (cell: Cell, column: number): string =>
    column === nameColumn && cell.length > 0
      ? `<th scope="row">${inlineHtml(cell)}</th>`
      : `<td>${inlineHtml(cell)}</td>`;
  return [
    '<table>',
    ...(head ? [`<thead>\n${row(head, title)}\n</thead>`] : []),
    '<tbody>',
    ...rows.map((cells) => row(cells, value)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function listHtml({ ordered, start, items }: TreeList): string {
  const lines = items.map((item) => `<li>${itemHtml(item)}</li>`).join('\n');
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
