import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
  type ResultProgressReporter,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { problemsIn } from '../../workspace/configuration';
import { uriKey } from '../../workspace/letterIndex';
import { readLetter } from '../../letter/letter';
import { checkLetter } from '../../rules/check';
import { problemToDiagnostic, toDiagnostic } from '../convert';
import type { Server } from '../server';

/** Findings are sent on whenever this many letters have been checked. */
const BATCH = 50;

/**
 * Findings of the letters that are not open. When nothing is new, the answer waits until something is: the client
 * asks again as soon as it has one.
 */
export class WorkspaceDiagnostics {
  /** Marks the results of this run of the server: another run counts from the beginning again. */
  readonly #run = Math.random().toString(36).slice(2);
  #epoch = 0;

  constructor(readonly server: Server) {
    server.onConfigurationChanged(() => this.#epoch++);
  }

  async answer(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uriKey(uri), { uri, value }]));
    for (;;) {
      await this.server.letters.ready();
      const items = await this.#news(previous, token, partial);
      if (items.length > 0 || token.isCancellationRequested) return { items: partial ? [] : items };
      await this.#somethingNew(token);
      if (token.isCancellationRequested) return { items: [] };
    }
  }

  async #news(
    previous: ReadonlyMap<string, { uri: string; value: string }>,
    token: CancellationToken,
    partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const { letters, documents } = this.server;
    const all: WorkspaceDocumentDiagnosticReport[] = [];
    let batch: WorkspaceDocumentDiagnosticReport[] = [];
    const flush = (): void => {
      if (partial && batch.length > 0) partial.report({ items: batch });
      batch = [];
    };
    const current = new Set<string>();
    const wanted = [
      ...[...letters.stamps()].map(({ uri, stamp }) => ({
        uri,
        resultId: `${this.#run}.${this.#epoch}.${stamp}`,
      })),
      ...(await letters.configurationFiles()).map((uri) => ({
        uri,
        resultId: `${this.#run}.${this.#epoch}`,
      })),
    ];
    for (const { uri, resultId } of wanted) {
      const key = uriKey(uri);
      current.add(key);
      if (token.isCancellationRequested) break;
      if (documents.get(uri) || previous.get(key)?.value === resultId) continue;
      const report = await this.#report(uri, resultId);
      all.push(report);
      if (batch.push(report) >= BATCH) flush();
    }
    // What is gone has no findings any longer (T20).
    for (const [key, { uri, value }] of previous)
      if (!current.has(key) && !documents.get(uri) && value !== GONE) {
        const report: WorkspaceDocumentDiagnosticReport = {
          kind: DocumentDiagnosticReportKind.Full,
          uri,
          version: null,
          resultId: GONE,
          items: [],
        };
        all.push(report);
        batch.push(report);
      }
    flush();
    return all;
  }

  async #report(uri: string, resultId: string): Promise<WorkspaceDocumentDiagnosticReport> {
    const { world, configurations, letters, abilities } = this.server;
    const items = await this.server.guard('workspace/diagnostic', [], async () => {
      const text = (await world.read(uri)) ?? '';
      const document = TextDocument.create(uri, '', 0, text);
      const configuration = await configurations.for(uri);
      const problems = problemsIn(uri, text, configuration);
      if (problems.length > 0 || uri.endsWith('.yaml') || uri.endsWith('.yml'))
        return problems.map((one) => problemToDiagnostic(document, one));
      const letter = readLetter(text, configuration.letter);
      const neighbours = await letters.allNeighboursOf(uri, letter);
      return checkLetter(letter, { ...configuration.check, neighbours }).map((finding) =>
        toDiagnostic(document, finding, abilities),
      );
    });
    return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
  }

  #somethingNew(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        end();
        cancelled.dispose();
        resolve();
      };
      const end = this.server.letters.onChanged(done);
      const cancelled = token.onCancellationRequested(done);
    });
  }
}

const GONE = 'gone';
