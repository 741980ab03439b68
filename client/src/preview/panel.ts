import { Disposable, l10n, languages, Uri, workspace } from 'vscode';
import type { TextDocument, WebviewPanel } from 'vscode';
import { PREVIEW } from '../../../server/src/protocol/previewRequest';
import { isLetter } from '../isLetter';
import type { LetterServer } from '../server/letterServer';
import { goToLine } from './goToLine';
import { readMessage, type GoToSource, type ToPage } from './messages';
import { nonce } from './nonce';
import { pageHtml } from './page';
import { PageLife } from './pageLife';
import { ScrollSync } from './scrollSync';

/** So long the editors of a window that is loaded again may take to be where they were, in milliseconds. */
const RESTORING = 5000;

/** One preview, of one letter at a time. It goes when its panel does. */
export class PreviewPanel {
  readonly #parts: Disposable[] = [];
  readonly #scroll: ScrollSync;
  #letter: Uri;
  /** What the page shows; undefined when it shows nothing of the letter. */
  #resultId: string | undefined;
  #wasShown = false;
  readonly #life: PageLife;
  /** Is the page to be put where the editor is, once it shows the letter? */
  #follow: boolean;

  get letter(): Uri {
    return this.#letter;
  }

  constructor(
    readonly panel: WebviewPanel,
    letter: Uri,
    readonly server: () => Promise<LetterServer>,
    extension: Uri,
    /** It was there before the window was loaded again: it begins where it was. */
    restored: boolean,
  ) {
    this.#letter = letter;
    this.#follow = !restored;
    const page = {
      get visible() {
        return panel.visible;
      },
      tell: (message: ToPage) => void panel.webview.postMessage(message),
    };
    this.#life = new PageLife(page, () => this.#update());
    this.#scroll = new ScrollSync(
      () => this.#letter,
      (line) => this.#life.tell({ kind: 'scroll', line }),
    );
    if (restored) this.#scroll.hold(Infinity);
    const { webview } = panel;
    this.#parts.push(
      this.#scroll,
      webview.onDidReceiveMessage((message: unknown) => void this.#hear(message)),
      panel.onDidChangeViewState(() => this.#life.refresh()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#isShown(document)) this.#life.refresh();
      }),
      // Findings may change without the text, and so may the letter of the year before.
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.#letter.toString())) this.#life.refresh();
      }),
      workspace.onDidSaveTextDocument((document) => {
        if (isLetter(document)) this.#life.refresh();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('apaLetter')) this.#life.refresh();
      }),
    );
    panel.onDidDispose(() => {
      this.#life.closed();
      Disposable.from(...this.#parts).dispose();
    });
    const icon = (theme: string): Uri => Uri.joinPath(extension, `images/letter-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
    webview.html = pageHtml({
      nonce: nonce(),
      script: webview.asWebviewUri(Uri.joinPath(extension, 'dist/preview.js')).toString(),
      words: {
        profile: l10n.t('Grade profile'),
        waiting: l10n.t('Loading the letter…'),
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
    this.#life.refresh();
  }

  #name(): void {
    const { path } = this.#letter;
    this.panel.title = l10n.t('Preview {0}', path.slice(path.lastIndexOf('/') + 1));
  }

  #isShown(document: TextDocument): boolean {
    return document.uri.toString() === this.#letter.toString();
  }

  async #hear(given: unknown): Promise<void> {
    const message = readMessage(given);
    switch (message?.kind) {
      case 'ready':
        // Shown again after it was hidden, it goes where the editor has gone since.
        if (this.#wasShown) this.#follow = true;
        this.#life.begun();
        this.#resultId = undefined;
        return this.#life.refresh();
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

  async #update(): Promise<void> {
    const uri = this.#letter;
    const document = await Promise.resolve(workspace.openTextDocument(uri)).catch(() => undefined);
    if (!document || !isLetter(document)) {
      this.#resultId = undefined;
      this.#life.tell({ kind: 'gone', words: l10n.t('The letter no longer exists.') });
      return;
    }
    const server = await this.server();
    const params = { textDocument: { uri: uri.toString() }, previousResultId: this.#resultId };
    const answer = await server.ask(PREVIEW, params);
    // Another letter is shown by now, and has been requested; or nothing is.
    if (uri.toString() !== this.#letter.toString() || !answer || !this.#life.isThere) return;
    this.#resultId = answer.resultId;
    this.#life.tell({ kind: 'show', uri: uri.toString(), answer, goToSource: this.#goToSource() });
    // The editor of a window that is loaded again moves until it is where it was.
    if (!this.#follow && !this.#wasShown) this.#scroll.hold(RESTORING);
    this.#wasShown = true;
    if (this.#follow) this.#scroll.follow();
    this.#follow = false;
  }
}
