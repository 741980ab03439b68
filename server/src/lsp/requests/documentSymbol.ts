import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { outline } from '../../features/outline';
import { toDocumentSymbol, toSymbolInformation } from '../convert';
import type { Registration } from '../server';

export const documentSymbol: Registration = {
  capabilities: () => ({ documentSymbolProvider: { label: 'APA Letter' } }),
  register(server) {
    server.connection.onDocumentSymbol(
      server.about<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
        'textDocument/documentSymbol',
        [],
        (_, { document, analysis, clientCapabilities }) => {
          const nodes = outline(analysis.letter);
          return clientCapabilities.hierarchicalSymbols
            ? nodes.map((node) => toDocumentSymbol(document, node))
            : nodes.flatMap((node) => toSymbolInformation(document, node));
        },
      ),
    );
  },
};
