import { updateTable as update } from '../../features/updateTable';
import { letterRequest, undeclared } from '../letterRequest';
import { UPDATE_TABLE } from '../../protocol/letterRequests';
import { toTextEdits } from '../textEdits';

/** The table of grades as the sections say. */
export const updateTable = letterRequest(
  UPDATE_TABLE,
  undeclared,
  null,
  (_, { document, analysis: { letter } }) => {
    const edits = update(letter);
    return edits ? toTextEdits(document, edits) : null;
  },
);
