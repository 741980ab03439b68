import { desk } from '../desk/desk';
import { showInputBox } from '../shell/quickPick';
import { l10n } from '../vscode/l10n';
import { goTo } from './goTo';

/** Asks for a line and goes there. */
export async function goToLine(): Promise<void> {
  const editor = desk.editor;
  if (!editor) return;
  const most = editor.document.lineCount;
  const isLine = (value: string): boolean =>
    /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= most;
  const said = await showInputBox({
    title: l10n.t('Go to Line'),
    prompt: l10n.t('Type a line number between 1 and {0} to go to.', most),
    validateInput: (value) =>
      isLine(value) ? undefined : l10n.t('Type a line number between 1 and {0} to go to.', most),
  });
  if (said === undefined) return;
  const start = { line: Number(said) - 1, character: 0 };
  goTo({ start, end: start });
}
