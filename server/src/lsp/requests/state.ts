import { letterState } from '../../features/letterState';
import { aboutLetter } from '../aboutLetter';
import { LETTER_STATE } from '../../protocol/letterRequests';

/** Where a letter stands: draft or final, its framework, and how much is found in it. */
export const state = aboutLetter(LETTER_STATE, (_, { analysis: { letter, findings, configuration } }) => {
  const { id, data } = letter.framework;
  const statusFrom = configuration.settings.get('status')?.from;
  return {
    ...letterState(letter, findings),
    ...(statusFrom === undefined ? {} : { statusFrom }),
    framework: { id, name: data.name },
  };
});
