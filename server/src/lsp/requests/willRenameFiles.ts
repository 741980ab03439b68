import { FileOperationPatternKind, WillRenameFilesRequest } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { previousAfterMove } from '../../workspace/previousPaths';
import { toWorkspaceEdits, type DocumentEdits } from '../convert';
import type { Registration } from '../registration';

/** Letters that name another as last year's still do when files or folders move. */
export const willRenameFiles: Registration = {
  capabilities: ({ announcesMoves }) =>
    announcesMoves
      ? {
          workspace: {
            fileOperations: {
              willRename: {
                filters: [
                  { pattern: { glob: '**/*.{apa,apa.md}', matches: FileOperationPatternKind.file } },
                  { pattern: { glob: '**', matches: FileOperationPatternKind.folder } },
                ],
              },
            },
          },
        }
      : {},
  register(session) {
    if (!session.clientCapabilities.announcesMoves) return;
    const { store } = session;
    session.onRequest(WillRenameFilesRequest.type, null, async ({ files }, token) => {
      await store.folders.ready();
      const all: DocumentEdits[] = [];
      for (const uri of store.uris()) {
        if (token.isCancellationRequested) return null;
        const { letter: options } = await store.configurationOf(uri);
        const open = store.open(uri);
        const text = await store.text(uri);
        if (text === undefined) continue;
        const edit = previousAfterMove(uri, text, files, options);
        // As it is now: it may be written in while others are read.
        const document = TextDocument.create(uri, '', open?.version ?? 0, text);
        if (edit) all.push({ document, open: open !== undefined, edits: [edit] });
      }
      return all.length > 0 ? toWorkspaceEdits(all, session.clientCapabilities) : null;
    });
  },
};
