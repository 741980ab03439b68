import { previewOf } from '../../render/preview/blocks';
import { PreviewHistory } from '../../render/preview/history';
import { profileOf } from '../../render/profile/profile';
import { profilePictures } from '../../render/profile/svg';
import { PREVIEW } from '../../protocol/previewRequest';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';

/** The letter as it is printed, or the parts that have changed since the last request. */
export const preview: Registration = {
  capabilities: undeclared,
  register(session) {
    const histories = new Map<string, PreviewHistory>();
    session.documents.onDidClose(({ document }) => histories.delete(document.uri));
    session.onLetterAfter(
      PREVIEW,
      null,
      (_, { document, analysis }) => session.store.previousOf(document, analysis.letter),
      ({ previousResultId }, { document, analysis: { letter, findings } }, before) => {
        const history = histories.get(document.uri) ?? new PreviewHistory();
        histories.set(document.uri, history);
        const marks = findings.map(({ at, severity, message }) => ({
          start: at.start,
          severity,
          message,
          words: at.text,
        }));
        const shown = previewOf(letter, marks, (offset) => document.positionAt(offset));
        const profile = profileOf(letter, before);
        return {
          ...history.next(shown, profile ? profilePictures(profile) : null, previousResultId),
          version: document.version,
          lines: document.lineCount,
        };
      },
    );
  },
};
