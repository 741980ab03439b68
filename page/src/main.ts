import { startCompletion } from '@codemirror/autocomplete';
import { redo, selectAll, undo } from '@codemirror/commands';
import { findReferences, formatDocument, jumpToDefinition } from '@codemirror/lsp-client';
import { openSearchPanel } from '@codemirror/search';
import { entry } from '../../client/src/activate';
import { APPLY_EDIT } from '../../client/src/editChoices';
import { askForm } from '../../client/src/exchange/exportForms';
import { oneMessage } from '../../client/src/server/oneMessage';
import { showServerLost } from '../../client/src/server/serverLost';
import sample from '../../media/sample.apa';
import { desk } from './desk/desk';
import { happenings } from './desk/happenings';
import { TextDocument, textOf } from './desk/textDocument';
import { applyWorkspaceEdit } from './editor/applyEdits';
import { stateFor } from './editor/extensions';
import { fixAll, showFixes } from './editor/fixes';
import { showHover } from './editor/hoverAtCursor';
import { goToLine } from './editor/goToLine';
import { goToFinding } from './editor/nextFinding';
import { rename } from './editor/rename';
import { chooseFile } from './files/chooseFile';
import { drafts } from './files/drafts';
import { fileSystem } from './files/fileSystem';
import { takeIncoming } from './files/incoming';
import { letterFiles } from './files/letterFiles';
import { readBlock } from './server/blocks';
import { PageServer } from './server/pageServer';
import { actions, type Action } from './shell/actions';
import { goToPart } from './shell/focusOrder';
import { layout } from './shell/layout';
import { beginLetterStatus, forgetDraft } from './shell/letterStatus';
import { log } from './shell/log';
import { OutlinePane } from './shell/outline';
import { panel } from './shell/panel';
import { colourPreview } from './shell/previewPane';
import { beginPrinting } from './shell/print';
import { Problems } from './shell/problems';
import { showQuickPick } from './shell/quickPick';
import { reader } from './shell/reader';
import { openRule, showRule } from './shell/rulePage';
import { beginTheme, chooseTheme, onDidChangeTheme, type Theme } from './shell/theme';
import { beginTitleBar } from './shell/titleBar';
import { Welcome } from './shell/welcome';
import { commands, wrapCommand } from './vscode/commands';
import { l10n } from './vscode/l10n';
import { Uri } from './vscode/uri';
import { onDidChangeProvided } from './vscode/workspace';

/** The worker that the page has begun before this script was read. */
declare const apaLetterWorker: Worker | undefined;

const server = new PageServer({
  log,
  applyEdit: (edit) => applyWorkspaceEdit(edit as Parameters<typeof applyWorkspaceEdit>[0]),
  lost: oneMessage(showServerLost),
});
if (typeof apaLetterWorker === 'object') server.connect(apaLetterWorker);

begin();

function begin(): void {
  beginTheme();
  onDidChangeTheme(colourPreview);
  const show = (code: string): void => void showRule(server, code);
  desk.furnish(document.getElementById('editor')!, (letter) => stateFor(letter, { server, showRule: show }));
  new Problems(({ range }, beside) => {
    const editor = desk.editor;
    if (editor) void showFixes(server, editor.view, range, beside);
  }, show);
  panel.begin();
  layout.begin();
  new OutlinePane(server);
  onDidChangeProvided((changed) => reader.refresh(changed));
  beginExtension();
  actions.begin(ownActions());
  commands.registerCommand(APPLY_EDIT, (edit) => applyWorkspaceEdit(edit));
  // Not within the change that asks for it.
  commands.registerCommand('editor.action.triggerSuggest', () =>
    setTimeout(() => desk.editor && startCompletion(desk.editor.view)),
  );
  drafts.begin();
  beginTitleBar();
  beginLetterStatus();
  beginPrinting(
    () => desk.editor && letterFiles.of(desk.editor.document).name.replace(/\.apa(?:\.md)?$/, ''),
  );
  takeIncoming();
  new Welcome();
  const preview = happenings.activeEditor.event(() => {
    // From then on it shows whichever letter is open.
    preview.dispose();
    void commands.executeCommand('apaLetter.showPreview');
  });
  void firstLetter();
}

/** A rule's example that the address asks for, or the letter that this tab was writing when it was loaded again. */
async function firstLetter(): Promise<void> {
  const code = new URLSearchParams(location.search).get('rule');
  if (code !== null) return openRule(server, code);
  const draft = drafts.ofThisTab();
  if (draft) drafts.resume(draft);
}

/** The extension itself, on the page instead of on VS Code. */
function beginExtension(): void {
  const extensionUri = Uri.parse('page:/extension');
  fileSystem.build(Uri.joinPath(extensionUri, 'media/sample.apa'), sample);
  const { activate } = entry(() => Promise.resolve({ createServer: () => server }));
  activate({ extensionUri, subscriptions: [] } as unknown as Parameters<typeof activate>[0]);
  // Nothing prints a PDF here other than the browser.
  wrapCommand('apaLetter.exportLetter', async (run, given) => {
    const choice = given.length === 0 ? await askForm() : undefined;
    if (choice?.form === 'pdf') window.print();
    else if (choice || given.length > 0) await run(...((choice ? [choice] : given) as never[]));
  });
}

/** What VS Code does without the extension, under VS Code's names and keys. */
function ownActions(): Action[] {
  const view = () => desk.editor?.view;
  const letter = (id: string, title: string, keys: readonly string[], run: () => unknown): Action => ({
    id: `page.${id}`,
    title,
    keys,
    forLetter: true,
    run,
  });
  return [
    { id: 'page.open', title: l10n.t('File: Open File…'), keys: ['ctrl+o'], run: openFile },
    letter('save', l10n.t('File: Save'), ['ctrl+s'], () => save(false)),
    letter('saveAs', l10n.t('File: Save As…'), ['ctrl+shift+s'], () => save(true)),
    letter('print', l10n.t('File: Print…'), ['ctrl+p'], () => window.print()),
    letter('forget', l10n.t('File: Discard Unsaved Changes…'), [], forgetDraft),
    letter('close', l10n.t('File: Close'), [], () => desk.clear()),
    letter('undo', l10n.t('Undo'), [], () => view() && undo(view()!)),
    letter('redo', l10n.t('Redo'), [], () => view() && redo(view()!)),
    letter('selectAll', l10n.t('Select All'), [], () => view() && selectAll(view()!)),
    letter('find', l10n.t('Find'), ['ctrl+f'], () => {
      layout.showText();
      return view() && openSearchPanel(view()!);
    }),
    letter('goToLine', l10n.t('Go to Line…'), ['ctrl+g'], goToLine),
    letter('format', l10n.t('Format Document'), ['shift+alt+f'], () => view() && formatDocument(view()!)),
    letter('rename', l10n.t('Rename Symbol'), ['f2'], () => rename(server)),
    letter('quickFix', l10n.t('Quick Fix…'), ['ctrl+.'], () => {
      const editor = desk.editor;
      return editor && showFixes(server, editor.view, editor.selection);
    }),
    letter('fixAll', l10n.t('Fix All'), [], () => fixAll(server)),
    letter('hover', l10n.t('Show Hover'), ['ctrl+k ctrl+i'], () => view() && showHover(server, view()!)),
    letter('definition', l10n.t('Go to Definition'), ['f12'], () => view() && jumpToDefinition(view()!)),
    letter('references', l10n.t('Go to References'), ['shift+f12'], () => view() && findReferences(view()!)),
    letter('nextProblem', l10n.t('Go to Next Problem'), ['f8'], () => goToFinding('next')),
    letter('previousProblem', l10n.t('Go to Previous Problem'), ['shift+f8'], () => goToFinding('previous')),
    letter('toggleOutline', l10n.t('View: Toggle Outline'), ['ctrl+b'], () => layout.toggle('outline')),
    letter('togglePreview', l10n.t('View: Toggle Preview'), ['ctrl+shift+v'], () => layout.toggle('preview')),
    letter('togglePanel', l10n.t('View: Toggle Problems'), ['ctrl+shift+m', 'ctrl+j'], () => {
      panel.select('problems');
      layout.toggle('panel');
    }),
    { id: 'page.nextPart', title: l10n.t('Focus Next Part'), keys: ['f6'], run: () => goToPart(1) },
    {
      id: 'page.previousPart',
      title: l10n.t('Focus Previous Part'),
      keys: ['shift+f6'],
      run: () => goToPart(-1),
    },
    { id: 'page.licences', title: l10n.t('Help: Licences'), run: showLicences },
    { id: 'page.theme', title: l10n.t('Preferences: Colour Theme…'), run: pickTheme },
    {
      id: 'page.commands',
      title: l10n.t('Show All Commands'),
      keys: ['f1', 'ctrl+shift+p'],
      run: () => actions.showAll(),
    },
  ];
}

/** The licences of the packages that the page is made of. */
async function showLicences(): Promise<void> {
  const text = textOf(await readBlock('notices'));
  reader.show(new TextDocument(Uri.parse(`page-licences:/${l10n.t('Licences')}`), 'plaintext', text));
}

async function openFile(): Promise<void> {
  const endings = ['.apa', '.md', '.txt', '.docx', '.pdf'];
  const chosen = await chooseFile(l10n.t('Letters, text, Word and PDF files'), endings);
  if (chosen) await letterFiles.open(chosen);
}

async function save(anew: boolean): Promise<void> {
  const editor = desk.editor;
  if (editor) await letterFiles.save(editor.document, anew);
}

async function pickTheme(): Promise<void> {
  const items: { readonly label: string; readonly theme: Theme | undefined }[] = [
    { label: l10n.t('Match System'), theme: undefined },
    { label: l10n.t('Light'), theme: 'light' },
    { label: l10n.t('Dark'), theme: 'dark' },
    { label: l10n.t('Light High Contrast'), theme: 'high-contrast-light' },
    { label: l10n.t('Dark High Contrast'), theme: 'high-contrast' },
  ];
  const picked = await showQuickPick(items, { title: l10n.t('Colour Theme') });
  if (picked) chooseTheme(picked.theme);
}
