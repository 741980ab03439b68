import { setStatus as set } from '../../features/setStatus';
import { aboutLetter } from '../aboutLetter';
import { SET_STATUS } from '../../protocol/letterRequests';
import { toTextEdits } from '../textEdits';

/** The header's word for a draft or a final letter. */
export const setStatus = aboutLetter(SET_STATUS, ({ status }, { document, analysis: { letter } }) => {
  const edits = status === 'draft' || status === 'final' ? set(letter, status) : undefined;
  return edits ? toTextEdits(document, edits) : null;
});
