import { InlayHintKind, InlayHintRequest } from 'vscode-languageserver';
import { inlayHints } from '../../features/inlayHints';
import { toMarkup } from '../convert';
import type { Registration } from '../registration';

export const inlayHint: Registration = {
  capabilities: () => ({ inlayHintProvider: true }),
  register(session) {
    session.refreshWith(session.clientCapabilities.refreshesInlayHints, () =>
      session.connection.languages.inlayHint.refresh(),
    );
    session.onLetter(InlayHintRequest.type, [], ({ range }, { document, analysis, clientCapabilities }) => {
      const { gradeLabels = true, selfAssessment = true } =
        analysis.configuration.settings.get('inlayHints')?.value ?? {};
      const part = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return inlayHints(analysis.letter, part, { gradeLabels, selfAssessment }).map(
        ({ at, label, tooltip }) => ({
          position: document.positionAt(at),
          label,
          kind: InlayHintKind.Type,
          paddingLeft: true,
          tooltip: toMarkup(tooltip, clientCapabilities.markdownHover),
        }),
      );
    });
  },
};
