import { commands, Selection, type Disposable } from 'vscode';
import { endsAt } from '../emptyLines';
import { activeLetter } from '../isLetter';

/**
 * Enter on an empty point or row: its mark goes, and a paragraph begins. Bound to the key only where the client has
 * told the editor that there is one; every other Enter is the editor's own (T59).
 */
export function registerNewLine(): Disposable {
  return commands.registerCommand('apaLetter.newLine', async () => {
    const editor = activeLetter();
    const line = editor && endsAt(editor);
    if (editor && line !== undefined) {
      const { range } = editor.document.lineAt(line);
      if (await editor.edit((builder) => builder.replace(range, '\n'))) {
        editor.selection = new Selection(line + 1, 0, line + 1, 0);
        return;
      }
    }
    // Something was typed in between: then it is a line like any other.
    await commands.executeCommand('type', { source: 'keyboard', text: '\n' });
  });
}
