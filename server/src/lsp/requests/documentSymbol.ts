import { DocumentSymbolRequest } from 'vscode-languageserver';
import { outline } from '../../features/outline';
import { toDocumentSymbol, toSymbolInformation } from '../convert';
import { letterRequest } from '../letterRequest';

export const documentSymbol = letterRequest(
  DocumentSymbolRequest.type,
  () => ({ documentSymbolProvider: { label: 'APA Letter' } }),
  [],
  (_, { document, analysis, clientCapabilities }) => {
    const nodes = outline(analysis.letter);
    return clientCapabilities.hierarchicalSymbols
      ? nodes.map((node) => toDocumentSymbol(document, node))
      : nodes.flatMap((node) => toSymbolInformation(document, node));
  },
);
