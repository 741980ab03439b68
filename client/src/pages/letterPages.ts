import { Disposable, l10n, Uri, ViewColumn, window, workspace, type WebviewPanel } from 'vscode';
import { partsOf } from '../partsOf';

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
        // A page's policy lets no script run but its own.
        enableScripts: true,
        retainContextWhenHidden: true,
        enableFindWidget: true,
        localResourceRoots: [],
      });
    if (!known) {
      this.#panels.set(key, panel);
      panel.onDidDispose(() => this.#panels.delete(key));
      panel.webview.onDidReceiveMessage(saveCsv);
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

/** A page in an editor cannot download: it sends what is to be saved. */
async function saveCsv(message: unknown): Promise<void> {
  const { kind, text } = partsOf(message);
  if (kind !== 'csv' || typeof text !== 'string') return;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const to = await window.showSaveDialog({
    title: l10n.t('Save as CSV'),
    filters: { CSV: ['csv'] },
    ...(folder ? { defaultUri: Uri.joinPath(folder, 'letters.csv') } : {}),
  });
  if (!to) return;
  try {
    // The mark has spreadsheets read it as UTF-8.
    await workspace.fs.writeFile(to, new TextEncoder().encode(`\uFEFF${text}`));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showWarningMessage(l10n.t('The file could not be written: {0}', why));
  }
}
