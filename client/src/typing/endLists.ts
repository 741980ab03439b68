import {
  extensions,
  Position,
  workspace,
  type Disposable,
  type TextDocument,
  type TextEditor,
  type TextEditorEdit,
  type TextLine,
} from 'vscode';
import { endedLine, gluedPlace } from './endedLine';
import { activeLetter } from '../isLetter';

/** Extensions under which a new line need not come from Enter. */
const VIM = ['vscodevim.vim', 'asvetliakov.vscode-neovim'];

/**
 * Takes the mark of an empty point or row away after an Enter there, and puts in the space that a point's hyphen
 * lacks. The key itself stays the editor's: if it were
 * bound to a command of ours, what is typed right after it could come before it (T59).
 */
export function endLists(): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const editor = activeLetter();
    const [change] = contentChanges;
    // Several changes are no Enter at one cursor, and what is undone or done again has its own past.
    if (!change || contentChanges.length > 1 || reason !== undefined || editor?.document !== document) return;
    const lines = (n: number): string => lineOf(document, n);
    const ended = endedLine(change, lines);
    const glued = gluedPlace(change, lines);
    if ((ended === undefined && !glued) || !isWanted(document)) return;
    if (ended !== undefined) void end(editor, ended);
    else if (glued) void part(editor, glued);
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
const TRIES = 20;

/** The line without its mark; the new line without the editor's indent. */
function end(editor: TextEditor, line: number): Promise<void> {
  return afterEnter(editor, line, (builder, below) => {
    builder.delete(editor.document.lineAt(line).range);
    if (below.isEmptyOrWhitespace && below.text !== '') builder.delete(below.range);
  });
}

/** The words from their hyphen; the next point begins like this one. */
function part(editor: TextEditor, { line, character }: { line: number; character: number }): Promise<void> {
  const mark = editor.document.lineAt(line).text.slice(0, character);
  return afterEnter(editor, line, (builder, below) => {
    builder.insert(new Position(line, character), ' ');
    if (!/^[ \t]*[-*+]/.test(below.text)) builder.insert(below.range.start, `${mark} `);
  });
}

/** Changes a line at whose end Enter was pressed; that and this are one step to undo. */
async function afterEnter(
  editor: TextEditor,
  line: number,
  change: (builder: TextEditorEdit, below: TextLine) => void,
): Promise<void> {
  const { document } = editor;
  const { text } = document.lineAt(line);
  for (let n = 0; n < TRIES && line + 1 < document.lineCount && document.lineAt(line).text === text; n++) {
    const done = await editor.edit((builder) => change(builder, document.lineAt(line + 1)), {
      undoStopBefore: false,
      undoStopAfter: false,
    });
    if (done) return;
  }
}
