import { commands, Disposable, window, workspace, type TextEditor } from 'vscode';
import { endsHere } from '../../server/src/features/format/emptyLine';
import { activeLetter } from './isLetter';

/** What the key's condition asks for. */
const CONTEXT = 'apaLetter.endsHere';

/** The line (0-based) of the one cursor, when Enter would end a list or a table there. */
export function endsAt({ document, selections }: TextEditor): number | undefined {
  const [selection] = selections;
  if (!selection?.isEmpty || selections.length > 1) return undefined;
  const { line, character } = selection.active;
  const { text } = document.lineAt(line);
  if (text.slice(character).trim() !== '') return undefined;
  return endsHere((n) => document.lineAt(n).text, line) ? line : undefined;
}

/** Keeps the editor told whether the cursor is on an empty point or row. */
export function watchEmptyLines(): Disposable {
  let told = false;
  const tell = (): void => {
    const editor = activeLetter();
    const now = editor !== undefined && endsAt(editor) !== undefined;
    if (now === told) return;
    told = now;
    void commands.executeCommand('setContext', CONTEXT, now);
  };
  return Disposable.from(
    window.onDidChangeActiveTextEditor(tell),
    window.onDidChangeTextEditorSelection(tell),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) tell();
    }),
  );
}
