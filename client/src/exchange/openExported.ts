import { env, l10n, window, type Uri } from 'vscode';
import type { Form } from '../../../server/src/protocol/exchangeRequests';

/** Says that the letter is exported, and opens it when the writer wants to see it. */
export function offerToOpen(file: Uri, form: Form): void {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const open = l10n.t('Open');
  // Only the machine's own files can be given to another program.
  const can = form === 'txt' || form === 'json' || file.scheme === 'file';
  void window
    .showInformationMessage(l10n.t('Exported to {0}.', name), ...(can ? [open] : []))
    .then((picked) => (picked === open ? show(file, form) : undefined));
}

function show(file: Uri, form: Form): PromiseLike<unknown> {
  return form === 'txt' || form === 'json' ? window.showTextDocument(file) : env.openExternal(file);
}
