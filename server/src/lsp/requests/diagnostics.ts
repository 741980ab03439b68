import {
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SOURCE, toDiagnostic } from '../convert';
import type { Registration, Server } from '../server';

/** A push waits this long for the next edit, in milliseconds. */
const PAUSE = 50;

/** Findings: pulled by the client that can, else pushed with the version they belong to; never both (T22). */
export const diagnostics: Registration = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: SOURCE,
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {},
  register(server) {
    if (server.abilities.pullsDiagnostics) registerPull(server);
    else registerPush(server);
  },
};

function registerPull(server: Server): void {
  server.connection.languages.diagnostics.on(
    server.about<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'textDocument/diagnostic',
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      ({ previousResultId }, { document }) => {
        const resultId = `${document.version}`;
        return previousResultId === resultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnose(server, document) };
      },
    ),
  );
}

/** One pending check a document: a new edit replaces it (T25), close cancels it and clears what was shown (T19). */
function registerPush(server: Server): void {
  const pending = new Map<string, NodeJS.Timeout>();
  const cancel = (uri: string): void => {
    clearTimeout(pending.get(uri));
    pending.delete(uri);
  };
  server.documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    cancel(uri);
    pending.set(
      uri,
      setTimeout(() => publish(uri), PAUSE),
    );
  });
  server.documents.onDidClose(({ document: { uri } }) => {
    cancel(uri);
    void server.connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  function publish(uri: string): void {
    pending.delete(uri);
    const document = server.documents.get(uri);
    if (!document) return;
    const found = server.guard('textDocument/publishDiagnostics', [], () => diagnose(server, document));
    void server.connection.sendDiagnostics({ uri, version: document.version, diagnostics: found });
  }
}

function diagnose(server: Server, document: TextDocument): Diagnostic[] {
  if (isCopy(document.uri)) return [];
  return server.analyses
    .of(document)
    .findings.map((finding) => toDiagnostic(document, finding, server.abilities));
}

/** The other side of a comparison: the same letter as it was, where nothing can be put right (T46). */
function isCopy(uri: string): boolean {
  return /^(?:git|gitfs|gitlens|svn|hg|review|pr):/i.test(uri);
}
