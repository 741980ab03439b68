import type { EditorView } from '@codemirror/view';
import type { CodeAction, Command, Range } from 'vscode-languageserver-protocol';
import { desk } from '../desk/desk';
import type { PageServer } from '../server/pageServer';
import { showMenu } from '../shell/menu';
import { showInformationMessage } from '../shell/messages';
import { commands } from '../vscode/commands';
import { l10n } from '../vscode/l10n';
import { applyWorkspaceEdit } from './applyEdits';

/** So often it is asked again because the writer went on typing. */
const TRIES = 3;

/** What may be done about the findings at a place, or about all of the letter. */
export async function actionsAt(
  server: PageServer,
  range: Range,
  kind: 'quickfix' | 'source.fixAll',
): Promise<CodeAction[]> {
  const document = desk.editor?.document;
  if (!document) return [];
  const actions = await server.request<(CodeAction | Command)[] | null>('textDocument/codeAction', {
    textDocument: { uri: document.uri.toString() },
    range,
    context: { diagnostics: [], only: [kind] },
  });
  return (actions ?? []).filter((action): action is CodeAction => 'kind' in action);
}

/** Lists the quick fixes of a place, beside it or beside what was clicked. */
export async function showFixes(
  server: PageServer,
  view: EditorView,
  range: Range,
  beside?: DOMRect,
): Promise<void> {
  const document = desk.editor?.document;
  const actions = await actionsAt(server, range, 'quickfix');
  if (!document || document.isClosed) return;
  if (actions.length === 0)
    return void showInformationMessage(l10n.t('No quick fixes available here')).then(() => view.focus());
  const { version } = document;
  const at = beside ?? view.coordsAtPos(document.offsetAt(range.start));
  const chosen = await showMenu(
    l10n.t('Quick Fix…'),
    actions.map((action) => ({
      label: action.title,
      disabled: action.disabled?.reason,
      action,
    })),
    { left: at?.left ?? 100, top: at?.top ?? 100, bottom: at?.bottom ?? 100 },
  );
  view.focus();
  if (!chosen) return;
  if (document.version === version) await apply(chosen.action);
  else await again(server, range, chosen.action.title);
}

/** An entry that has several edits asks first which it shall be, by a command. */
async function apply({ edit, command }: CodeAction): Promise<void> {
  if (edit) applyWorkspaceEdit(edit);
  else if (command) await commands.executeCommand(command.command, ...(command.arguments as unknown[]));
}

/** The text has changed while the list was open: the same fix for the text as it is. */
async function again(server: PageServer, range: Range, title: string): Promise<void> {
  const same = (await actionsAt(server, range, 'quickfix')).find((action) => action.title === title);
  if (same) await apply(same);
}

/** Puts in all that is safe; says so when there is nothing. */
export async function fixAll(server: PageServer): Promise<void> {
  for (let n = 0; n < TRIES; n++) {
    const document = desk.editor?.document;
    if (!document) return;
    const { version } = document;
    const end = document.positionAt(document.text.length);
    const range = { start: { line: 0, character: 0 }, end: { line: end.line, character: end.character } };
    const [action] = await actionsAt(server, range, 'source.fixAll');
    if (document.version !== version) continue;
    if (!action?.edit || !applyWorkspaceEdit(action.edit))
      void showInformationMessage(l10n.t('There is nothing to fix automatically.'));
    return;
  }
}
