import { updateTable as update } from '../../features/updateTable';
import { aboutLetter } from '../aboutLetter';
import { UPDATE_TABLE } from '../../protocol/letterRequests';
import { toTextEdits } from '../textEdits';

/** The table of grades as the sections say. */
export const updateTable = aboutLetter(UPDATE_TABLE, (_, { document, analysis: { letter } }) => {
  const edits = update(letter);
  return edits ? toTextEdits(document, edits) : null;
});
