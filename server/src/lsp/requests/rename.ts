import { LSPErrorCodes, PrepareRenameRequest, RenameRequest, ResponseError } from 'vscode-languageserver';
import { prepareRename, rename as renameAt } from '../../features/rename/rename';
import { toRange, toWorkspaceEdit } from '../convert';
import type { Registration } from '../registration';

export const rename: Registration = {
  capabilities: ({ preparesRename }) => ({
    renameProvider: preparesRename ? { prepareProvider: true } : true,
  }),
  register(session) {
    session.onLetter(PrepareRenameRequest.type, null, ({ position }, { document, analysis }) => {
      const found = prepareRename(analysis.letter, document.offsetAt(position));
      return found ? { range: toRange(document, found.at), placeholder: found.shown } : null;
    });
    session.onLetter(
      RenameRequest.type,
      null,
      ({ position, newName }, { document, analysis, clientCapabilities }) => {
        const done = renameAt(analysis.letter, document.offsetAt(position), newName);
        // The editor shows the sentence to the writer (T60).
        if ('refusal' in done) throw new ResponseError(LSPErrorCodes.RequestFailed, done.refusal);
        return toWorkspaceEdit(document, done.edits, clientCapabilities);
      },
    );
  },
};
