import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import { highlights } from '../../features/highlights';
import { toRange } from '../convert';
import type { Registration } from '../server';

export const documentHighlight: Registration = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register(server) {
    server.connection.onDocumentHighlight(
      server.about<DocumentHighlightParams, DocumentHighlight[]>(
        'textDocument/documentHighlight',
        [],
        ({ position }, { document, analysis }) =>
          highlights(analysis.letter, document.offsetAt(position)).map((span) => ({
            range: toRange(document, span),
            kind: DocumentHighlightKind.Text,
          })),
      ),
    );
  },
};
