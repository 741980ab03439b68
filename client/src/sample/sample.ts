import { commands, Uri, ViewColumn, window, workspace, type TextDocument, type TextEditor } from 'vscode';

/**
 * A step of the walkthrough takes the focus a quarter of a second after it has been chosen, also from what its own button
 * has shown by then. In milliseconds.
 */
const STEP_FOCUS = 300;

/** The copy of the sample letter that the writer tries things in; there is one as long as it is open. */
export class Sample {
  #copy: TextDocument | undefined;

  constructor(readonly extension: Uri) {}

  /** Shows the copy, or a new one, and comes back when it keeps the focus. */
  async show(): Promise<TextEditor> {
    const isNew = !this.#copy || this.#copy.isClosed;
    for (let tries = 3; ; tries--) {
      const editor = await this.#reveal();
      await new Promise((resolve) => setTimeout(resolve, STEP_FOCUS));
      // There and back: by now the window has told of an editor that has lost the focus.
      await commands.executeCommand('setContext', 'apaLetter.sample', true);
      if (!window.activeTextEditor && tries > 0) continue;
      if (isNew) await closeElsewhere(editor);
      return editor;
    }
  }

  /** What it is opened from, such as the walkthrough, stays in sight beside it. */
  async #reveal(): Promise<TextEditor> {
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

/** Where showing it has taken long, the window has opened it by itself as well: in a tab, since it is not saved. */
async function closeElsewhere({ document, viewColumn }: TextEditor): Promise<void> {
  const others = window.tabGroups.all
    .filter((group) => group.viewColumn !== viewColumn)
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => String((input as { readonly uri?: Uri } | undefined)?.uri) === String(document.uri),
    );
  if (others.length > 0) await window.tabGroups.close(others, true);
}
