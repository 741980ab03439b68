import {
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  WorkspaceDiagnosticRequest,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../workspace/analysis';
import { isConfigurationFile, problemsIn } from '../../workspace/configuration';
import { problemToDiagnostic, SOURCE, toDiagnostic } from '../convert';
import type { Registration, Server } from '../server';
import { WorkspaceDiagnostics } from './workspaceDiagnostics';

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
            workspaceDiagnostics: true,
            workDoneProgress: true,
          },
        }
      : {},
  register(server) {
    if (server.clientCapabilities.pullsDiagnostics) registerPull(server);
    else registerPush(server);
  },
};

function registerPull(server: Server): void {
  server.onFindingsStale(() => {
    // A client that is about to end, or refuses, is not asked again.
    if (server.clientCapabilities.refreshesDiagnostics)
      void server.connection.languages.diagnostics.refresh().catch(() => undefined);
  });
  // Without the library's reporters of progress: it keeps one for every question that gives a token.
  server.connection.onRequest(
    DocumentDiagnosticRequest.type,
    server.about<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'textDocument/diagnostic',
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      ({ previousResultId }, { document, analysis }) => {
        const resultId = String(analysis.id);
        if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return {
          kind: DocumentDiagnosticReportKind.Full,
          resultId,
          items: diagnose(server, document, analysis),
        };
      },
      async (_, document) => ({
        kind: DocumentDiagnosticReportKind.Full,
        items: await problems(server, document),
      }),
    ),
  );
  const workspace = new WorkspaceDiagnostics(server);
  server.connection.onRequest(
    WorkspaceDiagnosticRequest.type,
    server.anywhere('workspace/diagnostic', { items: [] }, (params, token) =>
      workspace.answer(params, token),
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
  const schedule = (uri: string): void => {
    cancel(uri);
    pending.set(
      uri,
      setTimeout(() => void publish(uri), PAUSE),
    );
  };
  server.documents.onDidChangeContent(({ document }) => schedule(document.uri));
  server.onFindingsStale(() => server.documents.keys().forEach(schedule));
  server.documents.onDidClose(({ document: { uri } }) => {
    cancel(uri);
    send({ uri, diagnostics: [] });
  });
  async function publish(uri: string): Promise<void> {
    pending.delete(uri);
    const document = server.documents.get(uri);
    if (!document) return;
    const { version } = document;
    const found = await server.guard<Diagnostic[]>('textDocument/publishDiagnostics', [], async () =>
      isConfigurationFile(uri)
        ? problems(server, document)
        : diagnose(server, document, await server.analysisOf(document)),
    );
    // Another version has a check of its own; a closed document has been cleared (T18, T19).
    if (server.documents.get(uri) === document && document.version === version)
      send({ uri, version, diagnostics: found });
  }
  // What a client that is gone does not take is lost, and no fault.
  function send(params: PublishDiagnosticsParams): void {
    void server.connection.sendDiagnostics(params).catch(() => undefined);
  }
}

function diagnose(server: Server, document: TextDocument, { findings }: Analysis): Diagnostic[] {
  if (isCopy(document.uri)) return [];
  return findings.map((finding) => toDiagnostic(document, finding, server.clientCapabilities));
}

async function problems(server: Server, document: TextDocument): Promise<Diagnostic[]> {
  const configuration = await server.configurations.for(document.uri);
  const found = problemsIn(document.uri, document.getText(), configuration);
  return found.map((one) => problemToDiagnostic(document, one));
}

/** The other side of a comparison: the same letter as it was, where nothing can be put right (T46). */
function isCopy(uri: string): boolean {
  return /^(?:git|gitfs|gitlens|svn|hg|review|pr):/i.test(uri);
}
