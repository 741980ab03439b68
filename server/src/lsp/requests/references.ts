import { ReferencesRequest } from 'vscode-languageserver';
import { referencesAt } from '../../features/references';
import { toRange } from '../convert';
import { letterRequest } from '../letterRequest';

export const references = letterRequest(
  ReferencesRequest.type,
  () => ({ referencesProvider: true }),
  [],
  ({ position, context }, { document, analysis }) =>
    referencesAt(analysis.letter, document.offsetAt(position), context.includeDeclaration).map((span) => ({
      uri: document.uri,
      range: toRange(document, span),
    })),
);
