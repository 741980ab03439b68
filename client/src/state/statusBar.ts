import {
  Disposable,
  l10n,
  languages,
  StatusBarAlignment,
  window,
  workspace,
  type StatusBarItem,
} from 'vscode';
import { LETTER_STATE } from '../../../server/src/protocol/letterRequests';
import { activeLetter } from '../isLetter';
import type { LetterServer } from '../server/letterServer';
import { stateExplained, stateWords } from './stateWords';

/** The item waits this long for the next change, in milliseconds. */
const PAUSE = 200;

/** Where the letter stands that the writer is in; not there beside anything else. */
export function showStatusBar(server: () => Promise<LetterServer>): Disposable {
  const item = window.createStatusBarItem('apaLetter.state', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Letter status');
  item.command = 'apaLetter.showState';
  let pause: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => void show(item, server), PAUSE);
  };
  soon();
  return Disposable.from(
    item,
    new Disposable(() => clearTimeout(pause)),
    window.onDidChangeActiveTextEditor(() => {
      if (!activeLetter()) item.hide();
      soon();
    }),
    languages.onDidChangeDiagnostics(soon),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === activeLetter()?.document) soon();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('apaLetter')) soon();
    }),
  );
}

async function show(item: StatusBarItem, server: () => Promise<LetterServer>): Promise<void> {
  const document = activeLetter()?.document;
  if (!document || !workspace.getConfiguration('apaLetter', document).get('statusBar.enabled', true)) {
    item.hide();
    return;
  }
  const state = await (await server()).ask(LETTER_STATE, { textDocument: { uri: document.uri.toString() } });
  // Another document may be shown by now: its turn comes.
  if (document !== activeLetter()?.document) return;
  item.text = state ? stateWords(state) : l10n.t('Letter not checked');
  item.tooltip = state ? stateExplained(state) : l10n.t('Select to see what you can do.');
  item.show();
}
