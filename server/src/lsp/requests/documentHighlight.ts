import { DocumentHighlightKind, DocumentHighlightRequest } from 'vscode-languageserver';
import { highlights } from '../../features/highlights';
import { toRange } from '../convert';
import { letterRequest } from '../letterRequest';

export const documentHighlight = letterRequest(
  DocumentHighlightRequest.type,
  () => ({ documentHighlightProvider: true }),
  [],
  ({ position }, { document, analysis }) =>
    highlights(analysis.letter, document.offsetAt(position)).map((span) => ({
      range: toRange(document, span),
      kind: DocumentHighlightKind.Text,
    })),
);
