import { window, type TextEditor, type Uri } from 'vscode';

/** The editors that show a letter, the one that the writer is in first. */
export function editorsOf(uri: Uri): TextEditor[] {
  const address = uri.toString();
  const active = window.activeTextEditor;
  const all = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === address);
  return active && all.includes(active) ? [active, ...all.filter((one) => one !== active)] : all;
}
