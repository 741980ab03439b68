import { Range, TextEditorRevealType, window, type Disposable, type TextEditor, type Uri } from 'vscode';
import { editorsOf } from './editorsOf';

/** What the other side does within this time is its answer to the last message, in milliseconds. */
const HOLD = 350;

/** Keeps the editor of a letter and its preview at the same line, whichever of the two the writer scrolls. */
export class ScrollSync implements Disposable {
  readonly #listening: Disposable;
  /** Until then the editor moves because the preview has. */
  #held = 0;

  constructor(
    readonly letter: () => Uri,
    readonly tell: (line: number) => void,
  ) {
    this.#listening = window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#moved(textEditor));
  }

  /** What the editor does for a while, in milliseconds, is not sent to the preview. */
  hold(time = HOLD): void {
    this.#held = Date.now() + time;
  }

  /** The preview has been scrolled to a line, 0-based: so are the editors. */
  scrolled(line: number): void {
    this.hold();
    const top = Math.floor(line);
    for (const editor of editorsOf(this.letter())) {
      const at = Math.min(top, editor.document.lineCount - 1);
      editor.revealRange(new Range(at, 0, at, 0), TextEditorRevealType.AtTop);
    }
  }

  /** Tells the preview where the editor is. */
  follow(): void {
    const [editor] = editorsOf(this.letter());
    if (editor) this.#moved(editor);
  }

  dispose(): void {
    this.#listening.dispose();
  }

  #moved(editor: TextEditor): void {
    if (Date.now() < this.#held) return;
    const [first] = editor.visibleRanges;
    if (first && editor.document.uri.toString() === this.letter().toString()) this.tell(first.start.line);
  }
}
