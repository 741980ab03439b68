import { describeSettings } from '../../workspace/effective';
import { unescaped } from '../../workspace/unescaped';
import { letterRequest, undeclared } from '../letterRequest';
import { EFFECTIVE_SETTINGS } from '../../protocol/letterRequests';

/** What is set for a letter and where each value comes from, as text. */
export const effectiveSettings = letterRequest(
  EFFECTIVE_SETTINGS,
  undeclared,
  null,
  (_, { document, analysis }) =>
    describeSettings(unescaped(document.uri), analysis.configuration, analysis.letter),
);
