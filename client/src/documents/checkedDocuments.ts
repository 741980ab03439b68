import {
  commands,
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  l10n,
  languages,
  Location,
  Range,
  Uri,
  window,
  workspace,
  type Disposable,
} from 'vscode';
import type * as protocol from 'vscode-languageclient';
import { toBase64 } from '../../../server/src/protocol/base64';
import { CHECK_DOCUMENT } from '../../../server/src/protocol/documentRequests';
import { askAbout, nameOf, readDocument } from '../exchange/readDocument';
import { readBytes } from '../server/files';
import type { LetterServer } from '../server/letterServer';

/**
 * What is found in documents that the writer has asked to check. It is in the Problems view at the document, is found
 * again whenever that is saved, by whatever program, and goes when the document goes.
 */
export class CheckedDocuments implements Disposable {
  readonly #server: () => Promise<LetterServer>;
  readonly #found = languages.createDiagnosticCollection('apa-letter-documents');
  /** By document, the encoding in which it was read. */
  readonly #encodings = new Map<string, 'utf-8' | 'windows-1252'>();
  #watching: Disposable | undefined;

  constructor(server: () => Promise<LetterServer>) {
    this.#server = server;
  }

  /** Checks a document and says what came of it. */
  async check(document: Uri): Promise<void> {
    const bytes = await readDocument(document);
    if (!bytes) return;
    const failed = l10n.t('The document could not be checked.');
    const answer = await askAbout((encoding) => {
      this.#encodings.set(document.toString(), encoding);
      return this.#ask(document, bytes, encoding);
    }, failed);
    if (!answer) return this.#forget(document);
    this.#show(document, answer.diagnostics);
    this.#watching ??= this.#watch();
    this.#tell(document, answer.diagnostics.length);
  }

  dispose(): void {
    this.#found.dispose();
    this.#watching?.dispose();
  }

  async #ask(document: Uri, bytes: Uint8Array, encoding: 'utf-8' | 'windows-1252') {
    const server = await this.#server();
    return server.ask(CHECK_DOCUMENT, { bytes: toBase64(bytes), uri: document.toString(), encoding });
  }

  #show(document: Uri, found: readonly protocol.Diagnostic[]): void {
    this.#found.set(
      document,
      found.map((one) => asDiagnostic(document, one)),
    );
  }

  #tell(document: Uri, count: number): void {
    const name = nameOf(document);
    if (count === 0) return void window.showInformationMessage(l10n.t('No problems in {0}.', name));
    const show = l10n.t('Show Problems');
    const message =
      count === 1 ? l10n.t('1 problem in {0}.', name) : l10n.t('{1} problems in {0}.', name, count);
    void window
      .showInformationMessage(message, show)
      .then((picked) =>
        picked === show ? commands.executeCommand('workbench.actions.view.problems') : undefined,
      );
  }

  #watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher('**/*.{docx,pdf,txt}', true);
    watcher.onDidChange((uri) => this.#again(uri));
    watcher.onDidDelete((uri) => this.#forget(uri));
    return watcher;
  }

  /** Silently: the writer is in another program, and what cannot be read now may be half written. */
  async #again(document: Uri): Promise<void> {
    const encoding = this.#encodings.get(document.toString());
    if (!encoding) return;
    const bytes = await readBytes(document).catch(() => undefined);
    const answer = bytes && (await this.#ask(document, bytes, encoding));
    if (answer && 'diagnostics' in answer) this.#show(document, answer.diagnostics);
  }

  #forget(document: Uri): void {
    this.#encodings.delete(document.toString());
    this.#found.delete(document);
  }
}

/** In the protocol's order. A hint would only be seen in an editor, which these documents have not. */
const SEVERITIES = [
  DiagnosticSeverity.Error,
  DiagnosticSeverity.Warning,
  DiagnosticSeverity.Information,
  DiagnosticSeverity.Information,
] as const;

function asDiagnostic(document: Uri, found: protocol.Diagnostic): Diagnostic {
  const { range, message, severity, source, code, codeDescription, relatedInformation = [] } = found;
  const words = typeof message === 'string' ? message : message.value;
  const made = new Diagnostic(asRange(range), words, SEVERITIES[(severity ?? 1) - 1]);
  made.source = source;
  const target = codeDescription && Uri.parse(codeDescription.href);
  made.code = target && code !== undefined ? { value: code, target } : code;
  made.relatedInformation = relatedInformation.map(
    (one) =>
      new DiagnosticRelatedInformation(new Location(document, asRange(one.location.range)), one.message),
  );
  return made;
}

function asRange({ start, end }: protocol.Range): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
