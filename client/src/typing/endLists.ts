import { extensions, workspace, type Disposable, type TextDocument, type TextEditor } from 'vscode';
import { endedLine } from './endedLine';
import { activeLetter } from '../isLetter';

/** Extensions under which a new line need not come from Enter. */
const VIM = ['vscodevim.vim', 'asvetliakov.vscode-neovim'];

/**
 * Takes the mark of an empty point or row away after an Enter there. The key itself stays the editor's: if it were
 * bound to a command of ours, what is typed right after it could come before it (T59).
 */
export function endLists(): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const editor = activeLetter();
    const [change] = contentChanges;
    // Several changes are no Enter at one cursor, and what is undone or done again has its own past.
    if (!change || contentChanges.length > 1 || reason !== undefined || editor?.document !== document) return;
    const line = endedLine(change, (n) => lineOf(document, n));
    if (line !== undefined && isWanted(document)) void end(editor, line);
  });
}

function lineOf(document: TextDocument, line: number): string {
  return line < document.lineCount ? document.lineAt(line).text : '';
}

function isWanted(document: TextDocument): boolean {
  const wanted = workspace.getConfiguration('apaLetter', document).get('lists.endOnEnter', true);
  return wanted && !VIM.some((id) => extensions.getExtension(id)?.isActive);
}

/** How often it is tried while the writer types on. */
const TRIES = 3;

/** The Enter and this are one step to undo. */
async function end(editor: TextEditor, line: number): Promise<void> {
  const { document } = editor;
  const { text } = document.lineAt(line);
  for (let n = 0; n < TRIES && line + 1 < document.lineCount && document.lineAt(line).text === text; n++) {
    const below = document.lineAt(line + 1);
    const done = await editor.edit(
      (builder) => {
        builder.delete(document.lineAt(line).range);
        if (below.isEmptyOrWhitespace && below.text !== '') builder.delete(below.range);
      },
      { undoStopBefore: false, undoStopAfter: false },
    );
    if (done) return;
  }
}
