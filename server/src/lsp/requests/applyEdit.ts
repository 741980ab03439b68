import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Command, Registration } from '../registration';

/** The command that a fix runs in clients that know no code action literals, or have asked which of several: `arguments` holds the edit. */
export const APPLY_EDIT = 'apa-letter.applyEdit';

export const applyEdit: Registration = {
  capabilities: () => ({}),
  commands: ({ codeActionLiterals, choosesEdits, appliesEdits }) =>
    appliesEdits && (!codeActionLiterals || choosesEdits !== undefined) ? [[APPLY_EDIT, apply]] : [],
  register: () => undefined,
};

const apply: Command = async ({ connection }, [edit]) => {
  if (isEdit(edit)) await connection.workspace.applyEdit(edit);
};

function isEdit(value: unknown): value is WorkspaceEdit {
  return typeof value === 'object' && value !== null && ('changes' in value || 'documentChanges' in value);
}
