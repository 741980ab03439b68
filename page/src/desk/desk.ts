import { EditorState } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { happenings } from './happenings';
import { LetterEditor, reasonOf } from './letterEditor';
import type { TextDocument } from './textDocument';
import { Range } from '../vscode/places';

/** What styles that are the page's own say of themselves. */
export const NONCE = 'cm';

/** Makes the editor's state for a letter that is to be shown. */
type MakeState = (document: TextDocument) => EditorState;

/** What lies on the desk: the open documents, one letter of them in the editor. */
class Desk {
  readonly documents: TextDocument[] = [];
  #view: EditorView | undefined;
  #make: MakeState | undefined;
  #editor: LetterEditor | undefined;

  /** Puts the editor into the page. */
  furnish(parent: HTMLElement, make: MakeState): void {
    this.#make = make;
    this.#view = new EditorView({ parent, state: empty() });
    this.#view.scrollDOM.addEventListener(
      'scroll',
      () => {
        if (this.#editor) happenings.scrolled.fire({ textEditor: this.#editor });
      },
      { passive: true },
    );
  }

  /** The editor of the letter that is shown. */
  get editor(): LetterEditor | undefined {
    return this.#editor;
  }

  find(uri: string): TextDocument | undefined {
    return this.documents.find((document) => document.uri.toString() === uri);
  }

  /** A document is open before it is shown. */
  add(document: TextDocument): TextDocument {
    this.documents.push(document);
    happenings.opened.fire(document);
    return document;
  }

  /** Puts the letter away: the first screen is there again. */
  clear(): void {
    const gone = this.#editor;
    if (!gone) return;
    this.#editor = undefined;
    gone.view.setState(empty());
    this.close(gone.document);
    happenings.activeEditor.fire(undefined);
  }

  /** Shows a letter in the place of the one before, which is closed. */
  show(document: TextDocument): LetterEditor {
    if (this.#editor?.document === document) return this.#editor;
    const before = this.#editor;
    if (!this.#view || !this.#make) throw new Error('There is no editor yet.');
    this.#editor = new LetterEditor(document, this.#view);
    this.#view.setState(this.#make(document));
    if (before) this.close(before.document);
    happenings.activeEditor.fire(this.#editor);
    return this.#editor;
  }

  close(document: TextDocument): void {
    const at = this.documents.indexOf(document);
    if (at < 0) return;
    this.documents.splice(at, 1);
    document.isClosed = true;
    happenings.closed.fire(document);
  }

  /** What has been written, for all that listen. */
  updated({ docChanged, selectionSet, startState, state, changes, transactions }: ViewUpdate): void {
    const editor = this.#editor;
    if (!editor) return;
    if (docChanged) {
      const { document } = editor;
      const before = startState.doc;
      const contentChanges: Parameters<typeof happenings.changed.fire>[0]['contentChanges'][number][] = [];
      const place = (offset: number) => {
        const line = before.lineAt(offset);
        return [line.number - 1, offset - line.from] as const;
      };
      changes.iterChanges((from, to, _from, _to, inserted) =>
        contentChanges.unshift({
          range: new Range(...place(from), ...place(to)),
          rangeOffset: from,
          rangeLength: to - from,
          text: inserted.toString(),
        }),
      );
      document.text = state.doc;
      document.version++;
      happenings.changed.fire({ document, contentChanges, reason: reasonOf(transactions) });
    }
    if (docChanged || selectionSet) happenings.selected.fire(editor);
  }
}

/** Styles of the editor say by the page's own word that they are. */
function empty(): EditorState {
  return EditorState.create({ extensions: EditorView.cspNonce.of(NONCE) });
}

export const desk = new Desk();
