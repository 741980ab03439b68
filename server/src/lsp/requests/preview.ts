import { previewOf } from '../../render/preview/blocks';
import { PreviewHistory } from '../../render/preview/history';
import { profileOf } from '../../render/profile/profile';
import { profileSvg } from '../../render/profile/svg';
import { PREVIEW, type PreviewAnswer, type PreviewParams } from '../../protocol/previewRequest';
import { LettersBefore } from '../lettersBefore';
import type { Registration } from '../server';

/** The letter as it is printed, or what of that has changed since it was last asked for. */
export const preview: Registration = {
  capabilities: () => ({}),
  register(server) {
    const histories = new Map<string, PreviewHistory>();
    const previous = new LettersBefore(server);
    server.documents.onDidClose(({ document }) => histories.delete(document.uri));
    server.connection.onRequest(
      PREVIEW.method,
      server.about<PreviewParams, PreviewAnswer | null>(
        PREVIEW.method,
        null,
        async ({ previousResultId }, { document: { uri }, analysis: { letter } }) => {
          const before = await previous.of(uri, letter);
          // Typed on in the meantime: blocks have moved, and what is shown is the text as it is now.
          const document = server.documents.get(uri);
          if (!document) return null;
          const now = await server.analysisOf(document);
          const history = histories.get(uri) ?? new PreviewHistory();
          histories.set(uri, history);
          const marks = now.findings.map(({ at, severity, message }) => ({
            start: at.start,
            severity,
            message,
            words: at.text,
          }));
          const shown = previewOf(now.letter, marks, (offset) => document.positionAt(offset));
          const profile = profileOf(now.letter, before);
          return {
            ...history.next(shown, profile ? profileSvg(profile) : null, previousResultId),
            version: document.version,
            lines: document.lineCount,
          };
        },
      ),
    );
  },
};
