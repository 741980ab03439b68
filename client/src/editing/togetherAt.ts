import type { TextEdit } from 'vscode-languageserver-protocol';

/** Edits with those that insert at one and the same place made one, so that their order is certain. */
export function togetherAt(edits: readonly TextEdit[]): TextEdit[] {
  const all: TextEdit[] = [];
  for (const edit of edits) {
    const last = all[all.length - 1];
    if (last && isInsertion(last) && isInsertion(edit) && sameStart(last, edit))
      all[all.length - 1] = { range: last.range, newText: last.newText + edit.newText };
    else all.push(edit);
  }
  return all;
}

function isInsertion({ range: { start, end } }: TextEdit): boolean {
  return start.line === end.line && start.character === end.character;
}

function sameStart({ range: a }: TextEdit, { range: b }: TextEdit): boolean {
  return a.start.line === b.start.line && a.start.character === b.start.character;
}
