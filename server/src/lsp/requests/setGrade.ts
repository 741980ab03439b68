import { setGrade as set } from '../../features/setGrade';
import { aboutLetter } from '../aboutLetter';
import { SET_GRADE } from '../../protocol/letterRequests';
import { toTextEdits } from '../textEdits';

/** An area's grade in section and table together. */
export const setGrade = aboutLetter(SET_GRADE, ({ area, value }, { document, analysis: { letter } }) => {
  const done = set(letter, area, value);
  if (!done) return null;
  return 'reason' in done ? done : { edits: toTextEdits(document, done.edits) };
});
