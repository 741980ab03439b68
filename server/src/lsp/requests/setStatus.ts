import { setStatus as set } from '../../features/setStatus';
import { letterRequest, undeclared } from '../letterRequest';
import { SET_STATUS } from '../../protocol/letterRequests';
import { toTextEdits } from '../textEdits';

/** The header's word for a draft or a final letter. */
export const setStatus = letterRequest(
  SET_STATUS,
  undeclared,
  null,
  ({ status }, { document, analysis: { letter } }) => {
    const edits = status === 'draft' || status === 'final' ? set(letter, status) : undefined;
    return edits ? toTextEdits(document, edits) : null;
  },
);
