import {
  Disposable,
  l10n,
  languages,
  StatusBarAlignment,
  window,
  workspace,
  type StatusBarItem,
  type Uri,
} from 'vscode';
import { LETTER_STATE } from '../../../server/src/protocol/letterRequests';
import { activeLetter, isLetter } from '../isLetter';
import { letterInFront } from '../letterGiven';
import type { WindowLetters } from '../lettersView/windowLetters';
import type { Previews } from '../preview/previews';
import type { LetterServer } from '../server/letterServer';
import { errorsOfAll } from './ourProblems';
import { lettersExplained, lettersWords, stateExplained, stateWords } from './stateWords';

/** The item waits this long for the next change, in milliseconds. */
const PAUSE = 200;

/**
 * The status of the letter that the writer is in. While no file is in front, how many letters the window has; beside
 * other files, nothing.
 */
export function showStatusBar(
  server: () => Promise<LetterServer>,
  previews: Previews,
  letters: WindowLetters,
): Disposable {
  const item = window.createStatusBarItem('apaLetter.state', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Letter status');
  let pause: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => void show(item, server, previews, letters), PAUSE);
  };
  soon();
  return Disposable.from(
    item,
    new Disposable(() => clearTimeout(pause)),
    window.onDidChangeActiveTextEditor(() => {
      if (window.activeTextEditor && !activeLetter()) item.hide();
      soon();
    }),
    window.tabGroups.onDidChangeTabs(soon),
    window.tabGroups.onDidChangeTabGroups(soon),
    letters.onDidChange(soon),
    languages.onDidChangeDiagnostics(soon),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isLetter(document)) soon();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('apaLetter')) soon();
    }),
  );
}

async function show(
  item: StatusBarItem,
  server: () => Promise<LetterServer>,
  previews: Previews,
  { count }: WindowLetters,
): Promise<void> {
  const letter = letterInFront(previews);
  const isOn = workspace.getConfiguration('apaLetter', letter).get('statusBar.enabled', true);
  if (isOn && letter) await showLetter(item, letter, await server(), previews);
  else if (isOn && count > 0 && !isFileInFront()) showLetters(item, count);
  else item.hide();
}

async function showLetter(
  item: StatusBarItem,
  letter: Uri,
  server: LetterServer,
  previews: Previews,
): Promise<void> {
  const uri = letter.toString();
  const state = await server.ask(LETTER_STATE, { textDocument: { uri } });
  // Another letter may be in front by now: its turn comes.
  if (uri !== letterInFront(previews)?.toString()) return;
  item.text = state ? stateWords(state) : l10n.t('Letter not checked');
  item.tooltip = state ? stateExplained(state) : l10n.t('Select to see what you can do.');
  item.command = 'apaLetter.showState';
  item.show();
}

function showLetters(item: StatusBarItem, count: number): void {
  item.text = lettersWords(count, errorsOfAll());
  item.tooltip = lettersExplained(count);
  item.command = 'apaLetter.letters.focus';
  item.show();
}

/** Neither an empty window nor a page of the editor's own, such as Welcome and Settings, is one. */
function isFileInFront(): boolean {
  return Boolean(window.activeTextEditor ?? window.tabGroups.activeTabGroup.activeTab?.input);
}
