import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  WorkspaceDiagnosticRequest,
  type CancellationToken,
  type Diagnostic,
  type ProgressToken,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isConfigurationFile, problemsIn } from '../../workspace/configuration';
import { readAhead } from '../../workspace/readAhead';
import { yieldToMessages } from '../yieldToMessages';
import { problemToDiagnostic, toDiagnostic } from '../convert';
import { PreviousResults } from '../previousResults';
import { ownProgress, progressFor, type Progress } from '../progress';
import type { Session } from '../session';

/** Findings are sent on whenever this many files have been looked at. */
const BATCH = 50;

/** At most this many files are read ahead. */
const AHEAD = 8;

/** When there are more files than this to be looked at, the user is shown how far that has come. */
const MANY = 200;

/** Milliseconds after an edit in which no letter is begun: requests then are about the open letter. */
const QUIET = 15;

/** A file that the client has no findings of, or old ones. */
interface Wanted {
  readonly uri: string;
  readonly resultId: string;
}

/**
 * Findings of the letters that are not open. They are checked one at a time, and whatever else the client asks is
 * answered in between. When nothing is new, the answer waits until something is: the client asks again as soon as it
 * has one. Nothing of a letter is kept.
 */
export class WorkspaceDiagnostics {
  /** Marks the results of this run of the server: another run counts from the beginning again. */
  readonly #run = Math.random().toString(36).slice(2);
  #epoch = 0;
  /** The user has ended a diagnosis: what has not changed since this stamp is left out. */
  #leftOut = 0;
  #lastEdit = -QUIET;

  constructor(readonly session: Session) {
    session.store.reloaded.listen(() => this.#epoch++);
    session.documents.onDidChangeContent(() => (this.#lastEdit = performance.now()));
  }

  async answer(
    { previousResultIds, workDoneToken, partialResultToken }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    const error = new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    // A question that was cancelled before it was asked has a token that does not say so again.
    if (token.isCancellationRequested) throw error;
    const cancelled = new Promise<never>((_, reject) => {
      token.onCancellationRequested(() => reject(error));
    });
    const previous = new PreviousResults(previousResultIds);
    for (;;) {
      const change = this.#nextChange();
      try {
        await Promise.race([this.session.store.folders.ready(), cancelled]);
        const { wanted, gone } = await this.#news(previous);
        if (wanted.length + gone.length > 0)
          return await Promise.race([
            this.#reports(wanted, gone, token, workDoneToken, partialResultToken),
            cancelled,
          ]);
        await Promise.race([change.happened, cancelled]);
      } finally {
        change.forget();
      }
    }
  }

  /** What the client does not know, and the files that it knows and that are not there any more (T20). */
  async #news(previous: PreviousResults): Promise<{ wanted: Wanted[]; gone: string[] }> {
    const { store } = this.session;
    const configurationFiles = await store.folders.configurationFiles();
    const wanted: Wanted[] = [];
    const want = (uri: string, resultId: string): void => {
      if (!store.open(uri) && previous.of(uri) !== resultId) wanted.push({ uri, resultId });
    };
    const here = [...configurationFiles];
    for (const uri of configurationFiles) want(uri, `${this.#run}.${this.#epoch}`);
    for (const { uri, stamp } of store.folders.stamps()) {
      here.push(uri);
      if (stamp > this.#leftOut) want(uri, `${this.#run}.${this.#epoch}.${stamp}`);
    }
    const gone: string[] = [];
    for (const { uri, value } of previous.otherThan(here))
      if (value !== GONE && !store.open(uri)) gone.push(uri);
    return { wanted, gone };
  }

  async #reports(
    wanted: readonly Wanted[],
    gone: readonly string[],
    token: CancellationToken,
    workDoneToken: ProgressToken | undefined,
    partialResultToken: ProgressToken | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const { connection, store } = this.session;
    let items: WorkspaceFullDocumentDiagnosticReport[] = gone.map((uri) => reportOf(uri, GONE, []));
    let stopped = false;
    const progress = this.#progress(wanted.length, workDoneToken, () => {
      stopped = true;
      this.#leftOut = store.folders.lastStamp;
    });
    let done = 0;
    try {
      for await (const [{ uri, resultId }, text] of readAhead(wanted, AHEAD, ({ uri }) => store.text(uri))) {
        // What has been opened meanwhile is asked for by itself.
        if (!store.open(uri)) items.push(reportOf(uri, resultId, await this.#findings(uri, text)));
        await this.#giveWay();
        if (token.isCancellationRequested || stopped) break;
        if (++done % BATCH > 0) continue;
        progress?.report(done);
        if (partialResultToken === undefined) continue;
        // Waits until it is written: a client that is slow to read does not fill our memory.
        await connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, {
          items,
        });
        items = [];
      }
    } finally {
      progress?.end();
    }
    return { items };
  }

  async #giveWay(): Promise<void> {
    await yieldToMessages();
    const left = this.#lastEdit + QUIET - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }

  #progress(all: number, token: ProgressToken | undefined, cancelled: () => void): Progress | undefined {
    const { connection } = this.session;
    if (token !== undefined) return progressFor(connection, token, TITLE, all);
    return all > MANY ? ownProgress(connection, TITLE, all, cancelled) : undefined;
  }

  /** None for a file that has gone meanwhile. */
  #findings(uri: string, text: string | undefined): Promise<Diagnostic[]> {
    const { store, clientCapabilities } = this.session;
    return this.session.guard<Diagnostic[]>('workspace/diagnostic', [], async () => {
      if (isConfigurationFile(uri)) {
        // Why a file could not be read is a problem in it.
        const document = TextDocument.create(uri, '', 0, text ?? '');
        const problems = problemsIn(uri, text ?? '', await store.configurationOf(uri));
        return problems.map((one) => problemToDiagnostic(document, one));
      }
      if (text === undefined) return [];
      const { document, findings } = await store.analysisOfStored(uri, text);
      return findings.map((finding) => toDiagnostic(document, finding, clientCapabilities));
    });
  }

  #nextChange(): { readonly happened: Promise<void>; forget(): void } {
    let forget = (): void => undefined;
    const happened = new Promise<void>((resolve) => {
      forget = this.session.store.folders.changed.listen(resolve);
    });
    return { happened, forget };
  }
}

const GONE = 'gone';
const TITLE = 'Checking letters';

function reportOf(uri: string, resultId: string, items: Diagnostic[]): WorkspaceFullDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
}
