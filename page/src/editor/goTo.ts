import { EditorView } from '@codemirror/view';
import type { Range } from 'vscode-languageserver-protocol';
import { desk } from '../desk/desk';
import { layout } from '../shell/layout';

/** Puts the cursor on a place of the letter, and the place into sight. */
export function goTo({ start, end }: Range, focus = true): void {
  const editor = desk.editor;
  if (!editor) return;
  layout.showText();
  const { document, view } = editor;
  const from = document.offsetAt(start);
  view.dispatch({
    selection: { anchor: from, head: document.offsetAt(end) },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
    userEvent: 'select',
  });
  if (focus) view.focus();
}
