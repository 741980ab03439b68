import type { Position } from 'vscode';
import {
  commands,
  extensions,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  languages,
  type Diagnostic,
  type Extension,
  type TextDocument,
} from 'vscode';

export function theExtension(): Extension<unknown> {
  const extension = extensions.getExtension('apa-letter.apa-letter-vscode');
  if (!extension) throw new Error('The extension is not installed.');
  return extension;
}

/** The folders that the window has been opened with. */
export function folder(name: 'letters' | 'more'): Uri {
  const found = workspace.workspaceFolders?.find((one) => one.name === name);
  if (!found) throw new Error(`There is no folder ${name}: ${JSON.stringify(workspace.workspaceFolders)}`);
  return found.uri;
}

export function file(name: string, inside: 'letters' | 'more' = 'letters'): Uri {
  return Uri.joinPath(folder(inside), name);
}

/** Those of the tests, each under a name of its own: the editor remembers the text of a file for a while. */
const opened: Uri[] = [];

/** A new letter with this text, open and in front. */
export async function open(text: string, inside: 'letters' | 'more' = 'letters'): Promise<TextDocument> {
  const uri = file(`test-${Date.now()}-${opened.length}.apa`, inside);
  opened.push(uri);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return show(uri);
}

export async function show(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** Closes every editor and removes the letters of the test. */
export async function tidy(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
  for (const uri of opened.splice(0)) await workspace.fs.delete(uri).then(undefined, () => undefined);
}

/** Asks again and again until the answer is something, for a minute and a half at most: a machine may be busy. */
export async function until<Answer>(
  what: string,
  answer: () => Answer | PromiseLike<Answer>,
): Promise<Exclude<Answer, false | null | undefined>> {
  const end = Date.now() + 90_000;
  for (;;) {
    const found = await answer();
    if (found) return found as Exclude<Answer, false | null | undefined>;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The codes of what is found in a file now, in the order of the alphabet. */
export function codesIn(uri: Uri): string[] {
  return languages.getDiagnostics(uri).map(codeOf).sort();
}

/** Waits for a finding, and hands it over. */
export async function finding(uri: Uri, code: string): Promise<Diagnostic> {
  return until(`${code} in ${uri.path}; there are: ${codesIn(uri).join(' ')}`, () =>
    languages.getDiagnostics(uri).find((one) => codeOf(one) === code),
  );
}

export async function noFinding(uri: Uri, code: string): Promise<void> {
  await until(`${code} to go from ${uri.path}`, () => !codesIn(uri).includes(code));
}

/** Where these words stand first in the document. */
export function at(document: TextDocument, words: string): Position {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`The letter has no “${words}”:\n${document.getText()}`);
  return document.positionAt(offset);
}

export async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  const start = at(document, words);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(start, start.translate(0, words.length)), by);
  await workspace.applyEdit(edit);
}
