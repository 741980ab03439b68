import { Annotation, type ChangeSpec, type Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { TextEditorRevealType, ViewColumn } from '../vscode/kinds';
import { Range, Selection, type Position } from '../vscode/places';
import type { TextDocument } from './textDocument';

/** Marks a change that is one step to undo with the one before it. */
export const joined = Annotation.define<true>();

interface EditBuilder {
  replace(place: Range | Position, text: string): void;
  insert(place: Position, text: string): void;
  delete(range: Range): void;
}

/** The one editor of the page in the form that VS Code gives editors. */
export class LetterEditor {
  readonly viewColumn = ViewColumn.One;

  constructor(
    readonly document: TextDocument,
    readonly view: EditorView,
  ) {}

  get selection(): Selection {
    const { anchor, head } = this.view.state.selection.main;
    return new Selection(this.document.positionAt(anchor), this.document.positionAt(head));
  }

  set selection({ anchor, active }: Selection) {
    this.view.dispatch({
      selection: { anchor: this.document.offsetAt(anchor), head: this.document.offsetAt(active) },
      userEvent: 'select',
    });
  }

  /** The lines that are in sight, as one range; nothing before the editor has a height. */
  get visibleRanges(): Range[] {
    const { view } = this;
    const { top, height } = view.scrollDOM.getBoundingClientRect();
    if (height === 0) return [];
    const first = view.lineBlockAtHeight(top - view.documentTop).from;
    const last = view.lineBlockAtHeight(top + height - view.documentTop).to;
    return [new Range(this.document.positionAt(first), this.document.positionAt(last))];
  }

  /** Makes changes as one step to undo; resolves to whether they could be made. */
  edit(
    build: (builder: EditBuilder) => void,
    { undoStopBefore = true }: { readonly undoStopBefore?: boolean } = {},
  ): Promise<boolean> {
    const { document, view } = this;
    const changes: ChangeSpec[] = [];
    const put = (from: number, to: number, insert: string): void => void changes.push({ from, to, insert });
    build({
      replace(place, text) {
        if (place instanceof Range) put(document.offsetAt(place.start), document.offsetAt(place.end), text);
        else put(document.offsetAt(place), document.offsetAt(place), text);
      },
      insert: (place, text) => put(document.offsetAt(place), document.offsetAt(place), text),
      delete: (range) => put(document.offsetAt(range.start), document.offsetAt(range.end), ''),
    });
    if (document.isClosed || view.state.readOnly) return Promise.resolve(false);
    view.dispatch({
      changes,
      scrollIntoView: false,
      annotations: undoStopBefore ? [] : [joined.of(true)],
      userEvent: undoStopBefore ? 'input.complete' : 'delete',
    });
    return Promise.resolve(true);
  }

  revealRange({ start, end }: Range, how = TextEditorRevealType.Default): void {
    const from = this.document.offsetAt(start);
    const [seen] = this.visibleRanges;
    const isSeen = seen && seen.start.line <= start.line && end.line <= seen.end.line;
    if (how === TextEditorRevealType.InCenterIfOutsideViewport && isSeen) return;
    const y =
      how === TextEditorRevealType.AtTop
        ? 'start'
        : how === TextEditorRevealType.Default && isSeen
          ? 'nearest'
          : 'center';
    this.view.dispatch({ effects: EditorView.scrollIntoView(from, { y }) });
  }
}

/** Is a transaction one that the writer has undone or done again? */
export function reasonOf(transactions: readonly Transaction[]): 1 | 2 | undefined {
  if (transactions.some((one) => one.isUserEvent('undo'))) return 1;
  return transactions.some((one) => one.isUserEvent('redo')) ? 2 : undefined;
}
