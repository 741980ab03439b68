import { Disposable, l10n, languages, Uri, workspace } from 'vscode';
import type { TextDocument, WebviewPanel } from 'vscode';
import { PREVIEW } from '../../../server/src/lsp/previewRequest';
import { isLetter } from '../isLetter';
import type { LetterServer } from '../letterServer';
import { goToLine } from './goToLine';
import { readMessage, type GoToSource, type ToPage } from './messages';
import { nonce } from './nonce';
import { pageHtml } from './page';
import { ScrollSync } from './scrollSync';

/** So long the editors of a window that is loaded anew may take to be where they were, in milliseconds. */
const RESTORING = 5000;

/** One preview, of one letter at a time. It goes when its panel does. */
export class PreviewPanel {
  readonly #parts: Disposable[] = [];
  readonly #scroll: ScrollSync;
  #letter: Uri;
  /** What the page shows; undefined when it shows nothing of the letter. */
  #resultId: string | undefined;
  #asking = false;
  #again = false;
  #wasShown = false;
  /** Is the page there? What it is told before is lost. */
  #isReady = false;
  /** Is the page to be put where the editor is, once it shows the letter? */
  #follow: boolean;

  constructor(
    readonly panel: WebviewPanel,
    letter: Uri,
    readonly server: () => Promise<LetterServer>,
    extension: Uri,
    /** It was there before the window was loaded anew: it begins where it was. */
    restored: boolean,
  ) {
    this.#letter = letter;
    this.#follow = !restored;
    this.#scroll = new ScrollSync(
      () => this.#letter,
      (line) => this.#tell({ kind: 'scroll', line }),
    );
    if (restored) this.#scroll.hold(Infinity);
    const { webview } = panel;
    this.#parts.push(
      this.#scroll,
      webview.onDidReceiveMessage((message: unknown) => void this.#hear(message)),
      panel.onDidChangeViewState(() => this.#refresh()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#isShown(document)) this.#refresh();
      }),
      // Findings may change without the text, and so may the letter of the year before.
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.#letter.toString())) this.#refresh();
      }),
      workspace.onDidSaveTextDocument((document) => {
        if (isLetter(document)) this.#refresh();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('apaLetter')) this.#refresh();
      }),
    );
    panel.onDidDispose(() => {
      Disposable.from(...this.#parts).dispose();
    });
    webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
    webview.html = pageHtml({
      nonce: nonce(),
      script: webview.asWebviewUri(Uri.joinPath(extension, 'dist/preview.js')).toString(),
      words: {
        profile: l10n.t('Grade profile'),
        waiting: l10n.t('The letter is being read.'),
        nothing: l10n.t('There is nothing to print in this letter yet.'),
      },
    });
    this.#name();
  }

  /** Shows another letter, or the same one. */
  show(letter: Uri): void {
    if (letter.toString() === this.#letter.toString()) return;
    this.#letter = letter;
    this.#resultId = undefined;
    this.#follow = true;
    this.#scroll.hold(0);
    this.#name();
    this.#refresh();
  }

  #name(): void {
    const { path } = this.#letter;
    this.panel.title = l10n.t('Preview of {0}', path.slice(path.lastIndexOf('/') + 1));
  }

  #isShown(document: TextDocument): boolean {
    return document.uri.toString() === this.#letter.toString();
  }

  #tell(message: ToPage): void {
    // A page that is not to be seen is not there: it asks for everything when it is.
    if (this.panel.visible && this.#isReady) void this.panel.webview.postMessage(message);
  }

  async #hear(given: unknown): Promise<void> {
    const message = readMessage(given);
    switch (message?.kind) {
      case 'ready':
        // Shown again after it was hidden, it goes where the editor has gone since.
        if (this.#wasShown) this.#follow = true;
        this.#isReady = true;
        this.#resultId = undefined;
        return this.#refresh();
      case 'scrolled':
        return this.#scroll.scrolled(message.line);
      case 'go':
        if (this.#goToSource() === 'never') return;
        this.#scroll.hold();
        return goToLine(this.#letter, message, this.panel.viewColumn);
      case undefined:
    }
  }

  #goToSource(): GoToSource {
    return workspace
      .getConfiguration('apaLetter', this.#letter)
      .get<GoToSource>('preview.goToSource', 'click');
  }

  /** Brings the page up to date: one question at a time, and one more when something has happened since. */
  #refresh(): void {
    if (!this.panel.visible || !this.#isReady) return;
    this.#again = true;
    if (this.#asking) return;
    this.#asking = true;
    void this.#ask().finally(() => {
      this.#asking = false;
    });
  }

  async #ask(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      const uri = this.#letter;
      const document = await Promise.resolve(workspace.openTextDocument(uri)).catch(() => undefined);
      if (!document || !isLetter(document)) {
        this.#resultId = undefined;
        this.#tell({ kind: 'gone', words: l10n.t('The letter is not there any more.') });
        continue;
      }
      const answer = await (
        await this.server()
      ).ask(PREVIEW, { textDocument: { uri: uri.toString() }, previousResultId: this.#resultId });
      // Another letter is shown by now: it has been asked for.
      if (uri.toString() !== this.#letter.toString() || !answer) continue;
      this.#resultId = answer.resultId;
      this.#tell({ kind: 'show', uri: uri.toString(), answer, goToSource: this.#goToSource() });
      // The editor of a window that is loaded anew moves until it is where it was.
      if (!this.#follow && !this.#wasShown) this.#scroll.hold(RESTORING);
      this.#wasShown = true;
      if (this.#follow) this.#scroll.follow();
      this.#follow = false;
    }
  }
}
