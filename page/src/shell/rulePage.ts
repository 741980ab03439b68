import { LSPPlugin } from '@codemirror/lsp-client';
import { RULE } from '../../../server/src/protocol/letterRequests';
import { desk } from '../desk/desk';
import { letterFiles } from '../files/letterFiles';
import type { PageServer } from '../server/pageServer';
import { l10n } from '../vscode/l10n';
import { make } from './dom';
import { button, showWarningMessage } from './messages';
import { panel } from './panel';

/** Shows the page of a rule in the panel, with its example to open. */
export async function showRule(server: PageServer, code: string): Promise<void> {
  const answer = await server.ask(RULE, { code });
  const view = desk.editor?.view;
  const plugin = view && LSPPlugin.get(view);
  if (!answer || !plugin) return;
  const id = `rule-${code.replaceAll('/', '-')}`;
  if (!panel.has(id)) {
    const text = make('div', { className: 'page' });
    text.innerHTML = plugin.docToHTML({ kind: 'markdown', value: answer.page });
    const open = button(l10n.t('Open Example as a Letter'), true, () => {
      openExample(code, answer.example);
    });
    panel.add(id, code, make('div', { className: 'reader rule', tabIndex: 0 }, text, open), () => undefined);
  }
  panel.reveal(id);
}

/** Opens the example of a rule, with its page below: what `?rule=…` in the address asks for. */
export async function openRule(server: PageServer, code: string): Promise<void> {
  const answer = await server.ask(RULE, { code });
  if (!answer) return void showWarningMessage(l10n.t('There is no rule “{0}”.', code));
  openExample(code, answer.example);
  await showRule(server, code);
}

function openExample(code: string, example: string): void {
  letterFiles.show(`${code.replaceAll('/', '-')}.apa`, example, { isSaved: true });
}
