import type { PreviewAnswer } from '../../../server/src/protocol/previewRequest';
import { partsOf } from '../partsOf';

/** What the extension tells the page of the preview. Lines are 0-based. */
export type ToPage =
  | {
      readonly kind: 'show';
      /** The letter's address: the page keeps it, so that the preview is there again after a restart. */
      readonly uri: string;
      readonly answer: PreviewAnswer;
      readonly goToSource: GoToSource;
    }
  | { readonly kind: 'gone'; readonly words: string }
  /** The editor shows this line at its top; a part of a line is after the point. */
  | { readonly kind: 'scroll'; readonly line: number };

/** What the page tells the extension. */
export type FromPage =
  /** It has just been loaded, or has lost its place: it needs everything. */
  | { readonly kind: 'ready' }
  /** The writer has scrolled it: this line is at its top. */
  | { readonly kind: 'scrolled'; readonly line: number }
  /** The writer has clicked on a place, or moved onto it. */
  | { readonly kind: 'go'; readonly line: number; readonly character: number; readonly by: 'click' | 'move' };

/** How the preview moves the cursor in the editor. */
export type GoToSource = 'never' | 'click' | 'move';

/** What the page keeps over a restart of the window. */
export interface PageState {
  readonly uri: string;
  /** The line at its top. */
  readonly line: number;
  /** Is the picture of the grades shown? */
  readonly profile: boolean;
}

/** Only what has the shape of a message is taken for one. */
export function readMessage(value: unknown): FromPage | undefined {
  const { kind, line, character, by } = partsOf(value);
  if (kind === 'ready') return { kind };
  if (!isPlace(line)) return undefined;
  if (kind === 'scrolled') return { kind, line };
  if (kind === 'go' && isPlace(character) && (by === 'click' || by === 'move'))
    return { kind, line: Math.floor(line), character, by };
  return undefined;
}

/** The address of the letter in what a page has kept. */
export function letterOf(state: unknown): string | undefined {
  const { uri } = partsOf(state);
  return typeof uri === 'string' && uri !== '' ? uri : undefined;
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
