import { languages, window, type TextDocument, type TextEditor } from 'vscode';
import { letterSelector } from './letterSelector';

export function isLetter(document: TextDocument): boolean {
  return languages.match(letterSelector, document) > 0;
}

/** The editor that the writer is in, when it shows a letter. */
export function activeLetter(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isLetter(editor.document) ? editor : undefined;
}
