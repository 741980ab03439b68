import { describeSettings } from '../../workspace/effective';
import { aboutLetter } from '../aboutLetter';
import { EFFECTIVE_SETTINGS } from '../letterRequests';

/** What is set for a letter and where each value comes from, as text. */
export const effectiveSettings = aboutLetter(EFFECTIVE_SETTINGS, (_, { document, analysis }) =>
  describeSettings(decodeURIComponent(document.uri), analysis.configuration, analysis.letter),
);
