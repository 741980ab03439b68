import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Registration } from '../server';

/** The command behind a fix for clients that know no code action literals: `arguments` holds the edit. */
export const APPLY_EDIT = 'apa-letter.applyEdit';

export const applyEdit: Registration = {
  capabilities: ({ codeActionLiterals, appliesEdits }) =>
    codeActionLiterals || !appliesEdits ? {} : { executeCommandProvider: { commands: [APPLY_EDIT] } },
  register(server) {
    if (server.abilities.codeActionLiterals) return;
    server.connection.onExecuteCommand(async ({ command, arguments: args }) => {
      const edit: unknown = args?.[0];
      if (command === APPLY_EDIT && isEdit(edit)) await server.connection.workspace.applyEdit(edit);
    });
  },
};

function isEdit(value: unknown): value is WorkspaceEdit {
  return typeof value === 'object' && value !== null && ('changes' in value || 'documentChanges' in value);
}
