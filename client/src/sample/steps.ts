import { commands, Range, Selection, type TextEditor } from 'vscode';

/** What the steps of the walkthrough show, by the names that the manifest uses. The sample is in front. */
const STEPS: Readonly<Record<string, (editor: TextEditor) => unknown>> = {
  findings: () => commands.executeCommand('workbench.actions.view.problems'),
  hover: (editor) => {
    goTo(editor, lineOf(editor, '## Being healthy'), '## '.length);
    return commands.executeCommand('editor.action.showHover');
  },
  outline: () => commands.executeCommand('outline.focus'),
  sentences: async (editor) => {
    await beginLine(editor, lineOf(editor, 'Self-grade: 3'));
    return commands.executeCommand('editor.action.triggerSuggest');
  },
  preview: () => commands.executeCommand('apaLetter.showPreview'),
  export: () => commands.executeCommand('apaLetter.exportLetter'),
  state: () => commands.executeCommand('apaLetter.showState'),
};

/** Does what a step is about, and ticks it off. */
export async function takeStep(step: string, editor: TextEditor): Promise<void> {
  if (!Object.hasOwn(STEPS, step)) return;
  void commands.executeCommand('setContext', `apaLetter.tried.${step}`, true);
  await STEPS[step]!(editor);
}

/** The first line with these words alone, 0-based; nothing when the writer has changed it. */
function lineOf({ document }: TextEditor, words: string): number | undefined {
  const lines = document.getText().split(/\r\n|\r|\n/);
  const line = lines.indexOf(words);
  return line < 0 ? undefined : line;
}

function goTo(editor: TextEditor, line: number | undefined, character: number): void {
  if (line === undefined) return;
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection);
}

/** Puts the cursor in a line of its own below a line, with a blank line on either side. */
async function beginLine(editor: TextEditor, line: number | undefined): Promise<void> {
  if (line === undefined) return;
  const { document } = editor;
  const isBlank = (n: number): boolean => n < document.lineCount && document.lineAt(n).isEmptyOrWhitespace;
  if (!isBlank(line + 1) || !isBlank(line + 2) || !isBlank(line + 3)) {
    const { end } = document.lineAt(line).range;
    await editor.edit((builder) => builder.replace(new Range(end, end), '\n\n'));
  }
  goTo(editor, line + 2, 0);
}
