import {
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  WorkspaceDiagnosticRequest,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../rules/rule';
import type { Analysis } from '../../workspace/analysis';
import { isConfigurationFile, problemsIn } from '../../workspace/configuration';
import type { LetterDocument } from '../../workspace/letterDocument';
import { problemToDiagnostic, SOURCE, toDiagnostic } from '../convert';
import type { Registration } from '../registration';
import type { Session } from '../session';
import { FirstFindings } from './firstFindings';
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
  register(session) {
    if (session.clientCapabilities.pullsDiagnostics) registerPull(session);
    else registerPush(session);
  },
};

// Without the library's reporters of progress: it keeps one for every question that gives a token.
function registerPull(session: Session): void {
  const refreshes = session.clientCapabilities.refreshesDiagnostics;
  const first = new FirstFindings(session);
  const refresh = (): void => {
    // A client that is about to end, or refuses, is not asked again.
    if (refreshes) void session.connection.languages.diagnostics.refresh().catch(() => undefined);
  };
  session.store.folders.stale.listen(refresh);
  session.onLetter(
    DocumentDiagnosticRequest.type,
    { kind: DocumentDiagnosticReportKind.Full, items: [] },
    ({ previousResultId }, { document, analysis }): DocumentDiagnosticReport => {
      const some = refreshes ? first.of(document, analysis, refresh) : undefined;
      if (some) return { kind: DocumentDiagnosticReportKind.Full, items: diagnose(session, document, some) };
      const resultId = String(analysis.id);
      return previousResultId === resultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : {
            kind: DocumentDiagnosticReportKind.Full,
            resultId,
            items: diagnose(session, document, analysis.findings),
          };
    },
    async (_, document): Promise<DocumentDiagnosticReport> => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: await problems(session, document),
    }),
  );
  const workspace = new WorkspaceDiagnostics(session);
  session.onRequest(WorkspaceDiagnosticRequest.type, { items: [] }, (params, token) =>
    workspace.answer(params, token),
  );
}

/** One pending check a document: a new edit replaces it (T25), close cancels it and clears what was shown (T19). */
function registerPush(session: Session): void {
  const pending = new Map<string, NodeJS.Timeout>();
  const first = new FirstFindings(session);
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
  session.documents.onDidChangeContent(({ document }) => schedule(document.uri));
  session.store.folders.stale.listen(() => session.documents.keys().forEach(schedule));
  session.documents.onDidClose(({ document: { uri } }) => {
    cancel(uri);
    send({ uri, diagnostics: [] });
  });
  async function publish(uri: string): Promise<void> {
    pending.delete(uri);
    const document = session.documents.get(uri);
    if (!document) return;
    const { version } = document;
    const found = await session.guard<Diagnostic[]>('textDocument/publishDiagnostics', [], async () =>
      isConfigurationFile(uri)
        ? problems(session, document)
        : letterDiagnostics(document, await session.store.analysisOf(document)),
    );
    // Another version has a check of its own; a closed document has been cleared (T18, T19).
    if (session.documents.get(uri) === document && document.version === version)
      send({ uri, version, diagnostics: found });
  }
  function letterDiagnostics(document: LetterDocument, analysis: Analysis): Diagnostic[] {
    const some = first.of(document, analysis, () => void publish(document.uri));
    return diagnose(session, document, some ?? analysis.findings);
  }
  // What a client that is gone does not take is lost, and no fault.
  function send(params: PublishDiagnosticsParams): void {
    void session.connection.sendDiagnostics(params).catch(() => undefined);
  }
}

function diagnose(
  { clientCapabilities }: Session,
  document: LetterDocument,
  findings: readonly Finding[],
): Diagnostic[] {
  if (isCopy(document.uri)) return [];
  return findings.map((finding) => toDiagnostic(document, finding, clientCapabilities));
}

async function problems({ store }: Session, document: TextDocument): Promise<Diagnostic[]> {
  const configuration = await store.configurationOf(document.uri);
  const found = problemsIn(document.uri, document.getText(), configuration);
  return found.map((one) => problemToDiagnostic(document, one));
}

/** The other side of a comparison: the same letter as it was, where nothing can be put right (T46). */
function isCopy(uri: string): boolean {
  return /^(?:git|gitfs|gitlens|svn|hg|review|pr):/i.test(uri);
}
