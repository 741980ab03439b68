import { Range, type TextEditor } from 'vscode';
import type { Range as PlainRange, TextEdit } from 'vscode-languageserver-protocol';
import { togetherAt } from './togetherAt';

/** How often an edit is requested again because the writer went on typing. */
const TRIES = 3;

/**
 * Makes the edits that `ask` gives for the text as it is, as one step to undo. Gives what was asked for, or nothing
 * when it cannot be done.
 */
export async function editLetter<Answer>(
  editor: TextEditor,
  ask: () => Promise<Answer | null>,
  editsOf: (answer: Answer) => readonly TextEdit[],
): Promise<Answer | undefined> {
  for (let n = 0; n < TRIES; n++) {
    const { version } = editor.document;
    const answer = await ask();
    if (answer === null) return undefined;
    // Typed on in the meantime: the edits are for another text (T26).
    if (editor.document.version !== version) continue;
    const edits = togetherAt(editsOf(answer));
    if (edits.length === 0) return answer;
    const done = await editor.edit((builder) => {
      for (const { range, newText } of edits) builder.replace(toRange(range), newText);
    });
    if (done) return answer;
  }
  return undefined;
}

export function toRange({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
