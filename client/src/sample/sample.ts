import { Uri, ViewColumn, window, workspace, type TextDocument, type TextEditor } from 'vscode';

/** The copy of the sample letter that the writer tries things in; there is one as long as it is open. */
export class Sample {
  #copy: TextDocument | undefined;

  constructor(readonly extension: Uri) {}

  /** Shows the copy, or a new one. What it is opened from, such as the walkthrough, stays in sight beside it. */
  async show(): Promise<TextEditor> {
    const shown = window.visibleTextEditors.find(({ document }) => document === this.#copy);
    if (shown) return window.showTextDocument(shown.document, shown.viewColumn);
    const document = !this.#copy || this.#copy.isClosed ? await this.#open() : this.#copy;
    this.#copy = document;
    const beside = window.tabGroups.activeTabGroup.activeTab && !window.activeTextEditor;
    return window.showTextDocument(document, beside ? ViewColumn.Beside : ViewColumn.Active);
  }

  async #open(): Promise<TextDocument> {
    const bytes = await workspace.fs.readFile(Uri.joinPath(this.extension, 'media/sample.apa'));
    const content = new TextDecoder().decode(bytes);
    return workspace.openTextDocument({ language: 'apa-letter', content });
  }
}
