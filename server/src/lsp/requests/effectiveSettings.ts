import { describeSettings } from '../../workspace/effective';
import { unescaped } from '../../workspace/unescaped';
import { aboutLetter } from '../aboutLetter';
import { EFFECTIVE_SETTINGS } from '../../protocol/letterRequests';

/** What is set for a letter and where each value comes from, as text. */
export const effectiveSettings = aboutLetter(EFFECTIVE_SETTINGS, (_, { document, analysis }) =>
  describeSettings(unescaped(document.uri), analysis.configuration, analysis.letter),
);
