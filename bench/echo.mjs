// The least that a server can do: it keeps the text and answers at once. What the others take beyond it is theirs.
import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    completionProvider: {},
    documentFormattingProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
connection.onHover(() => null);
connection.onDocumentSymbol(() => []);
connection.onFoldingRanges(() => []);
connection.onCompletion(() => []);
connection.onDocumentFormatting(() => []);
new TextDocuments(TextDocument).listen(connection);
connection.listen();
