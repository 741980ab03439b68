import type { Location, ReferenceParams } from 'vscode-languageserver';
import { referencesAt } from '../../features/references';
import { toRange } from '../convert';
import type { Registration } from '../server';

export const references: Registration = {
  capabilities: () => ({ referencesProvider: true }),
  register(server) {
    server.connection.onReferences(
      server.about<ReferenceParams, Location[]>(
        'textDocument/references',
        [],
        ({ position, context }, { document, analysis }) =>
          referencesAt(analysis.letter, document.offsetAt(position), context.includeDeclaration).map(
            (span) => ({
              uri: document.uri,
              range: toRange(document, span),
            }),
          ),
      ),
    );
  },
};
