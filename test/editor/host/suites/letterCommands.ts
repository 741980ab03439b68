import * as assert from '../assert';
import {
  commands,
  DiagnosticSeverity,
  languages,
  Selection,
  window,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { letter } from '../../letters';
import { at, finding, open, until } from '../support';

/** What is tried of the commands that write in a letter, or go about in it. */
export const letterCommands: Readonly<Record<string, () => Promise<void>>> = {
  'apaLetter.newLetter': async () => {
    const given = { council: 'Fenwick', year: 2008, framework: 'apa-2008' };
    await commands.executeCommand('apaLetter.newLetter', given);
    const { document, selection } = editor();
    assert.equal(document.languageId, 'apa-letter');
    assert.equal(document.isUntitled, true);
    assert.match(document.uri.path, /\/fenwick-2008\.apa$/);
    assert.equal(document.getText(selection), '[name]');
    await finding(document.uri, 'grade/missing');
    // Nothing is red or yellow: what is missing is for the writer to write.
    assert.deepEqual(grave(document), []);
    await commands.executeCommand('undo');
  },

  'apaLetter.newFromLastYears': async () => {
    const last = await ready();
    await commands.executeCommand('apaLetter.newFromLastYears');
    const { document } = editor();
    assert.ok(document !== last);
    assert.equal(document.isUntitled, true);
    assert.match(document.uri.path, /\/northmere-2009\.apa$/);
    assert.match(document.getText(), /^previous: test-\S+\.apa$/m);
    assert.equal(document.getText().includes('School nurses'), false);
    await finding(document.uri, 'grade/missing');
    assert.deepEqual(grave(document), []);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  },

  'apaLetter.compareWithLastYears': async () => {
    const last = await open(letter.replace('year: 2008', 'year: 2007'));
    const name = last.uri.path.slice(last.uri.path.lastIndexOf('/') + 1);
    await open(letter.replace('year: 2008', `year: 2008\nprevious: ${name}`));
    await commands.executeCommand('apaLetter.compareWithLastYears');
    await until('the page', () =>
      window.tabGroups.activeTabGroup.activeTab?.label.endsWith(' and last year’s') ? true : undefined,
    );
    await commands.executeCommand('workbench.action.closeActiveEditor');
  },

  'apaLetter.insertSection': async () => {
    const document = await ready();
    const before = document.getText();
    await commands.executeCommand('apaLetter.insertSection', 'enjoying-and-achieving');
    const heading = at(document, '## Enjoying and achieving');
    assert.ok(heading.line > at(document, '## Staying safe').line);
    assert.equal(document.lineAt(editor().selection.active.line).text, 'Grade:');
    await undoes(document, before);
  },

  'apaLetter.updateTable': async () => {
    const document = await ready();
    const before = document.getText();
    await commands.executeCommand('apaLetter.updateTable');
    assert.match(document.getText(), /\| Being healthy +\| 2 +\|/);
    assert.ok(at(document, '| Being healthy').line < at(document, '## Being healthy').line);
    await undoes(document, before);
  },

  'apaLetter.setGrade': async () => {
    const document = await ready();
    await commands.executeCommand('apaLetter.updateTable');
    const before = document.getText();
    await cursorTo(document, '## Staying safe');
    await commands.executeCommand('apaLetter.setGrade', { value: 3 });
    assert.match(document.getText(), /\| Staying safe +\| 3 +\|/);
    assert.match(document.getText(), /## Staying safe\n\nGrade: 3\n/);
    await undoes(document, before);
    await chosen(async () => commands.executeCommand('apaLetter.setGrade', { area: 'being-healthy' }));
    assert.match(document.getText(), /## Being healthy\n\nGrade: +4\n/);
  },

  'apaLetter.nextArea': async () => {
    const document = await ready();
    await cursorTo(document, 'Dear');
    for (const heading of ['Being healthy', 'Staying safe', 'Being healthy'])
      await comesTo(document, `## ${heading}`, () => commands.executeCommand('apaLetter.nextArea'));
  },

  'apaLetter.previousArea': async () => {
    const document = await ready();
    await cursorTo(document, 'Grade: 5');
    for (const heading of ['Staying safe', 'Being healthy', 'Staying safe'])
      await comesTo(document, `## ${heading}`, () => commands.executeCommand('apaLetter.previousArea'));
  },

  'apaLetter.showReport': async () => {
    await ready();
    await commands.executeCommand('apaLetter.showReport');
    await until('the report', () =>
      window.tabGroups.activeTabGroup.activeTab?.label === 'Report of letters' ? true : undefined,
    );
    await commands.executeCommand('workbench.action.closeActiveEditor');
  },

  'apaLetter.showState': async () => {
    const document = await ready();
    const before = document.getText();
    await chosen(async () => commands.executeCommand('apaLetter.showState'));
    // What can be done comes first, and first of all the letter’s status.
    await until('the letter to be final', () => document.getText().includes('\nstatus: final\n'));
    await undoes(document, before);
  },

  'apaLetter.showSettings': async () => {
    const document = await ready();
    await commands.executeCommand('apaLetter.showSettings');
    const shown = editor().document;
    assert.ok(shown !== document);
    assert.match(shown.getText(), /^framework: apa-2008 {2}\(the letter’s header\)$/m);
    assert.match(shown.getText(), /^status: draft/m);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  },

  'apaLetter.openSample': async () => {
    await commands.executeCommand('apaLetter.openSample');
    const { document } = editor();
    assert.equal(document.isUntitled, true);
    await finding(document.uri, 'table/section-mismatch');
  },
};

function editor(): TextEditor {
  const active = window.activeTextEditor;
  if (!active) throw new Error('No editor is in front.');
  return active;
}

async function ready(): Promise<TextDocument> {
  const document = await open(letter);
  await finding(document.uri, 'grade/out-of-range');
  return document;
}

function cursorTo(document: TextDocument, words: string): Promise<void> {
  const place = at(document, words);
  return comesTo(document, words, () => (editor().selection = new Selection(place, place)));
}

/**
 * Does something that moves the cursor to the line of these words, and waits until the window has reported it: until
 * then it may still report where the cursor was before, and the next step would begin from there.
 */
async function comesTo(document: TextDocument, words: string, move: () => unknown): Promise<void> {
  const { line } = at(document, words);
  let isThere = false;
  const listening = window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
    if (textEditor.document === document) isThere = selection?.active.line === line;
  });
  try {
    await move();
    await until(`the cursor to come to ${words}`, () => isThere);
  } finally {
    listening.dispose();
  }
}

/** The messages of errors and warnings. */
function grave({ uri }: TextDocument): string[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ severity }) => [DiagnosticSeverity.Error, DiagnosticSeverity.Warning].includes(severity))
    .map(({ message }) => message);
}

/** One step back and the letter is as it was. */
async function undoes(document: TextDocument, before: string): Promise<void> {
  await commands.executeCommand('undo');
  assert.equal(document.getText(), before);
}

/** Chooses the first of the list that the command shows. */
async function chosen(command: () => PromiseLike<unknown>): Promise<void> {
  let done = false;
  const ended = Promise.resolve(command()).then(() => (done = true));
  await until('the choice', async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return done;
  });
  await ended;
}
