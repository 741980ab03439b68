import { Range, TextEditorRevealType, window, type Disposable, type TextEditor, type Uri } from 'vscode';
import { editorsOf } from './editorsOf';

/** What the other side does within this time is its answer to the last message, in milliseconds. */
const HOLD = 350;

/** Keeps the editor of a letter and its preview at the same line, whichever of the two the writer scrolls. */
export class ScrollSync implements Disposable {
  readonly #listening: Disposable;
  /** Until then the editor moves because the preview has. */
  #held = 0;
  /**
   * Where the editor came to rest when the preview had moved it, which the headings that stick at its top put some lines
   * above the preview's line; undefined once the writer has scrolled it.
   */
  #rest: number | undefined;

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
    const editors = editorsOf(this.letter());
    this.#rest = firstLineOf(editors[0]);
    for (const editor of editors) {
      const at = Math.min(top, editor.document.lineCount - 1);
      editor.revealRange(new Range(at, 0, at, 0), TextEditorRevealType.AtTop);
    }
  }

  /** Tells the preview where the editor is. */
  follow(): void {
    this.#rest = undefined;
    const [editor] = editorsOf(this.letter());
    if (editor) this.#moved(editor);
  }

  dispose(): void {
    this.#listening.dispose();
  }

  #moved(editor: TextEditor): void {
    const top = firstLineOf(editor);
    if (top === undefined || editor.document.uri.toString() !== this.letter().toString()) return;
    if (Date.now() < this.#held) this.#rest = top;
    // Marks between the lines, which come and go, move the first line by one: nobody has scrolled.
    else if (this.#rest === undefined || Math.abs(top - this.#rest) > 1) {
      this.#rest = undefined;
      this.tell(top);
    }
  }
}

/** The line at the top of an editor, 0-based. */
function firstLineOf(editor: TextEditor | undefined): number | undefined {
  return editor?.visibleRanges[0]?.start.line;
}
