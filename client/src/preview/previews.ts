import { Disposable, Uri, ViewColumn, window, type WebviewPanel } from 'vscode';
import { isLetter } from '../isLetter';
import type { LetterServer } from '../server/letterServer';
import { letterOf } from './messages';
import { PreviewPanel } from './panel';

const VIEW = 'apaLetter.preview';

/** The preview of this window: one, which shows the letter that the writer is in. */
export class Previews implements Disposable {
  readonly #listening: Disposable;
  #open: PreviewPanel | undefined;

  constructor(
    readonly server: () => Promise<LetterServer>,
    readonly extension: Uri,
  ) {
    this.#listening = Disposable.from(
      window.registerWebviewPanelSerializer(VIEW, {
        deserializeWebviewPanel: (panel, state) => Promise.resolve(this.#restore(panel, state)),
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isLetter(editor.document)) this.#open?.show(editor.document.uri);
      }),
    );
  }

  /** The letter of the preview that the writer is in. */
  get letterInFront(): Uri | undefined {
    return this.#open?.panel.active ? this.#open.letter : undefined;
  }

  /** Shows a letter beside the editor. */
  show(letter: Uri): void {
    if (this.#open) {
      this.#open.show(letter);
      this.#open.panel.reveal(undefined, true);
      return;
    }
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.#take(window.createWebviewPanel(VIEW, '', column), letter, false);
  }

  dispose(): void {
    this.#listening.dispose();
  }

  #restore(panel: WebviewPanel, state: unknown): void {
    const letter = letterOf(state);
    if (letter === undefined || this.#open) panel.dispose();
    else this.#take(panel, Uri.parse(letter), true);
  }

  #take(panel: WebviewPanel, letter: Uri, restored: boolean): void {
    const open = new PreviewPanel(panel, letter, this.server, this.extension, restored);
    this.#open = open;
    panel.onDidDispose(() => {
      if (this.#open === open) this.#open = undefined;
    });
  }
}
