import { setGrade as set } from '../../features/setGrade';
import { letterRequest, undeclared } from '../letterRequest';
import { SET_GRADE } from '../../protocol/letterRequests';
import { toTextEdits } from '../textEdits';

/** An area's grade in section and table together. */
export const setGrade = letterRequest(
  SET_GRADE,
  undeclared,
  null,
  ({ area, value }, { document, analysis: { letter } }) => {
    const done = set(letter, area, value);
    if (!done) return null;
    return 'reason' in done ? done : { edits: toTextEdits(document, done.edits) };
  },
);
