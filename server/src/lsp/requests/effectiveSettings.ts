import { RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { describeSettings } from '../../workspace/effective';
import type { Registration } from '../server';

/** Our own request: what is set for a letter and where each value comes from, as text. */
export const EffectiveSettingsRequest = new RequestType<
  { textDocument: TextDocumentIdentifier },
  string | null,
  void
>('apa-letter/effectiveSettings');

export const effectiveSettings: Registration = {
  capabilities: () => ({}),
  register(server) {
    server.connection.onRequest(
      EffectiveSettingsRequest,
      server.about<{ textDocument: TextDocumentIdentifier }, string | null>(
        EffectiveSettingsRequest.method,
        null,
        (_, { document, analysis }) =>
          describeSettings(decodeURIComponent(document.uri), analysis.configuration, analysis.letter),
      ),
    );
  },
};
