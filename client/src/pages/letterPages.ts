import { Disposable, ViewColumn, window, type WebviewPanel } from 'vscode';

/** The command that the links of a page call. */
export const OPEN = 'vscode.open';

/** The pages about letters that are shown, each in a panel of its own. A page that is made again takes its own place. */
export class LetterPages implements Disposable {
  readonly #panels = new Map<string, WebviewPanel>();

  /**
   * Shows a page. It comes from the server whole, with a policy of its own, and may call the command that opens a
   * letter.
   *
   * @param key the same for all pages of which one takes the place of the other
   */
  show(key: string, title: string, page: string): WebviewPanel {
    const known = this.#panels.get(key);
    const panel =
      known ??
      window.createWebviewPanel('apaLetter.page', title, ViewColumn.Active, {
        enableCommandUris: [OPEN],
        enableFindWidget: true,
        localResourceRoots: [],
      });
    if (!known) {
      this.#panels.set(key, panel);
      panel.onDidDispose(() => this.#panels.delete(key));
    }
    panel.title = title;
    panel.webview.html = page;
    panel.reveal();
    return panel;
  }

  dispose(): void {
    Disposable.from(...this.#panels.values()).dispose();
  }
}
