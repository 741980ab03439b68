import * as assert from '../assert';
import type { Uri } from 'vscode';
import {
  commands,
  languages,
  window,
  workspace,
  type DocumentLink,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { letter } from '../../letters';
import { host } from '../host';
import { at, file, finding, noFinding, open, until } from '../support';

const PRINT = 'Dear Ms Rowan\n\nBeing healthy Grade 2\n\nThe council does well.\n';
/** The second heading's grade cannot be read. */
const SLIP = `${PRINT}\nStaying safe Grade l\n\nHomes are good.\n`;

/** What is tried of the commands by which letters leave the editor and come in. */
export const exchangeCommands: Readonly<Record<string, () => Promise<void>>> = {
  'apaLetter.exportLetter': async () => {
    await open(letter);
    const page = await exported('html');
    assert.match(new TextDecoder().decode(page), /<h2 class="section">Being healthy<\/h2>/);
    const text = await exported('txt');
    assert.match(new TextDecoder().decode(text), /\n\nStaying safe\n\nGrade 5\n/);
    // A Word document is an archive. What makes it is a script of its own.
    assert.equal(new TextDecoder().decode((await exported('docx')).subarray(0, 2)), 'PK');
    // A letter that is not shown is exported as well.
    const closed = file('closed.apa');
    await workspace.fs.writeFile(closed, new TextEncoder().encode(letter));
    assert.deepEqual(await exported('txt', closed), text);
    await workspace.fs.delete(closed);
    if (host().prints) assert.equal(new TextDecoder().decode((await exported('pdf')).subarray(0, 4)), '%PDF');
  },

  'apaLetter.importLetter': async () => {
    const print = file('print.txt');
    await workspace.fs.writeFile(print, new TextEncoder().encode(PRINT));
    const { document } = await imported(print);
    assert.equal(document.isUntitled, true);
    assert.match(document.uri.path, /\/print\.apa$/);
    assert.match(document.getText(), /\n---\n\nDear Ms Rowan\n\n## Being healthy\n\nGrade: 2\n\nThe council/);
    // The print stays beside it.
    assert.ok(window.visibleTextEditors.some((one) => one.document.uri.toString() === print.toString()));
    await finding(document.uri, 'area/missing');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await workspace.fs.delete(print);

    await open(letter);
    const word = file('export.docx');
    await commands.executeCommand('apaLetter.exportLetter', { form: 'docx', to: word.toString() });
    const again = await imported(word);
    at(again.document, '## Staying safe\n\nGrade: 5\n');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await workspace.fs.delete(word);
  },

  'apaLetter.checkDocument': async () => {
    await open(letter);
    const word = file('checked.docx');
    await commands.executeCommand('apaLetter.exportLetter', { form: 'docx', to: word.toString() });
    const before = await workspace.fs.readFile(word);
    await commands.executeCommand('apaLetter.checkDocument', word);
    const found = await finding(word, 'grade/out-of-range');
    assert.match(found.message, /^Paragraph \d+, below “Staying safe”, “5”: /);
    // Nothing is written, and what is found is found again when another program has saved the document.
    assert.deepEqual(await workspace.fs.readFile(word), before);
    const print = file('checked.txt');
    await workspace.fs.writeFile(print, new TextEncoder().encode(`${PRINT}\nStaying safe Grade 7\n`));
    await commands.executeCommand('apaLetter.checkDocument', print);
    await finding(print, 'grade/out-of-range');
    await workspace.fs.writeFile(print, new TextEncoder().encode(`${PRINT}\nStaying safe Grade 2\n`));
    await noFinding(print, 'grade/out-of-range');
    await workspace.fs.delete(print);
    await until('no findings of a document that is gone', () => languages.getDiagnostics(print).length === 0);
    await workspace.fs.delete(word);
  },

  'apaLetter.reviewDocument': async () => {
    await open(letter);
    const [word, copy] = [file('letter.docx'), file('letter-reviewed.docx')];
    await commands.executeCommand('apaLetter.exportLetter', { form: 'docx', to: word.toString() });
    const before = await workspace.fs.readFile(word);
    await commands.executeCommand('apaLetter.reviewDocument', word, copy);
    assert.deepEqual(await workspace.fs.readFile(word), before);
    const reviewed = await workspace.fs.readFile(copy);
    assert.equal(new TextDecoder().decode(reviewed.subarray(0, 2)), 'PK');
    assert.ok(reviewed.length > before.length);
    await workspace.fs.delete(copy);
    await workspace.fs.delete(word);
  },

  'apaLetter.showImportReport': async () => {
    const print = file('slip.txt');
    await workspace.fs.writeFile(print, new TextEncoder().encode(SLIP));
    const { document } = await imported(print);
    const page = await report(document);
    assert.match(page.getText(), /^How “slip\.txt” was imported\n/);
    // It is for reading.
    const text = page.getText();
    await commands.executeCommand('type', { text: 'x' });
    assert.equal(page.getText(), text);
    assert.equal(page.isUntitled, false);

    const line = text.split('\n').findIndex((one) => one.includes('“Grade: l” has no number'));
    const links = (await linksIn(page)).filter(({ range }) => range.start.line === line);
    const [letter, original] = links.map(({ target }) => target!);
    assert.equal(links.length, 2);
    await leadsTo(letter!, '## Staying safe');
    await leadsTo(original!, 'Staying safe Grade l');

    // Saved, the letter has another address and its report still.
    await window.showTextDocument(document);
    const saved = file('slip.apa');
    await document.save();
    const letterNow = await until('the saved letter', () =>
      workspace.textDocuments.find(({ uri }) => uri.toString() === saved.toString()),
    );
    await until('the untitled letter to close', () => document.isClosed);
    await window.showTextDocument(letterNow);
    const again = (await linksIn(await report(letterNow))).filter(({ range }) => range.start.line === line);
    await leadsTo(again[0]!.target!, '## Staying safe');
    assert.match(again[0]!.target!.query, /^\["(?!untitled)[^"]*\/slip\.apa",\d+\]$/);
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(saved);
    await workspace.fs.delete(print);
  },
};

/** The report of the letter in front. */
async function report(letter: TextDocument): Promise<TextDocument> {
  await window.showTextDocument(letter, { preview: false });
  await commands.executeCommand('apaLetter.showImportReport');
  return until('the report', () => {
    const document = window.activeTextEditor?.document;
    return document?.uri.scheme === 'apa-letter-import' ? document : undefined;
  });
}

function linksIn({ uri }: TextDocument): Thenable<DocumentLink[]> {
  return commands.executeCommand('vscode.executeLinkProvider', uri);
}

/** Follows a link, and waits until it has led to a line with this text. */
async function leadsTo(target: Uri, text: string): Promise<void> {
  const [uri, line] = JSON.parse(target.query) as [string, number];
  await commands.executeCommand(target.path, uri, line);
  await until(`“${text}”`, () => {
    const editor = window.activeTextEditor;
    return editor?.document.uri.toString() === uri && lineOf(editor) === text;
  });
}

function lineOf({ document, selection }: TextEditor): string {
  return document.lineAt(selection.active.line).text;
}

async function exported(form: string, of?: Uri): Promise<Uint8Array> {
  const to = file(`export.${form}`);
  const uri = of ? { uri: of.toString() } : {};
  await commands.executeCommand('apaLetter.exportLetter', { form, to: to.toString(), ...uri });
  const bytes = await workspace.fs.readFile(to);
  await workspace.fs.delete(to);
  return bytes;
}

async function imported(print: Uri): Promise<{ document: TextDocument }> {
  await commands.executeCommand('apaLetter.importLetter', print);
  return until('the letter', () => {
    const editor = window.activeTextEditor;
    return editor?.document.languageId === 'apa-letter' && editor.document.isUntitled ? editor : undefined;
  });
}
