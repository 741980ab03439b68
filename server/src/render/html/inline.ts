import type { Inline } from '../tree';
import { escapeHtml } from './escape';

const TAGS = { strong: 'strong', emphasis: 'em', struck: 's', raised: 'sup', lowered: 'sub' } as const;

export function inlineHtml(content: readonly Inline[]): string {
  return content.map(pieceHtml).join('');
}

function pieceHtml(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
      return escapeHtml(piece.text);
    case 'code':
      return `<code>${escapeHtml(piece.text)}</code>`;
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${escapeHtml(piece.href)}" rel="noreferrer">${inlineHtml(piece.content)}</a>`;
    default: {
      const tag = TAGS[piece.kind];
      return `<${tag}>${inlineHtml(piece.content)}</${tag}>`;
    }
  }
}
