import type { PreviewChange } from '../render/preview/history';
import type { LetterParams, OwnRequest } from './letterRequests';

/** How the blocks look, in the preview as in an exported page; and the look of that page itself. */
export { LAYOUT, STYLE } from '../render/html/style';

/** The letter as it is printed, block by block, for a preview that follows the text. */
export const PREVIEW: OwnRequest<PreviewParams, PreviewAnswer> = { method: 'apa-letter/preview' };

interface PreviewParams extends LetterParams {
  /** The `resultId` of what is shown: then only what is new is sent. */
  readonly previousResultId?: string;
}

export interface PreviewAnswer extends PreviewChange {
  /** The document's version that is shown. */
  readonly version: number;
  /** How many lines it has. */
  readonly lines: number;
}
