import { FileOperationPatternKind, type RenameFilesParams, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { uriKey } from '../../workspace/letterIndex';
import { previousAfterMove } from '../../workspace/previousPaths';
import { toWorkspaceEdits, type DocumentEdits } from '../convert';
import type { Registration, Server } from '../server';

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
  register(server) {
    if (!server.clientCapabilities.announcesMoves) return;
    server.connection.workspace.onWillRenameFiles(
      server.anywhere<RenameFilesParams, WorkspaceEdit | null>(
        'workspace/willRenameFiles',
        null,
        async ({ files }, token) => {
          await server.letters.ready();
          const all: DocumentEdits[] = [];
          for (const uri of lettersOf(server)) {
            if (token.isCancellationRequested) return null;
            const open = server.documents.get(uri);
            const text = open?.getText() ?? (await server.world.read(uri));
            if (text === undefined) continue;
            const { letter: options } = await server.configurations.for(uri);
            const edit = previousAfterMove(uri, text, files, options);
            const document = open ?? TextDocument.create(uri, '', 0, text);
            if (edit) all.push({ document, open: open !== undefined, edits: [edit] });
          }
          return all.length > 0 ? toWorkspaceEdits(all, server.clientCapabilities) : null;
        },
      ),
    );
  },
};

/** The letters of the folders, and those that are open besides, each by the spelling that the client knows. */
function lettersOf({ letters, documents }: Server): Iterable<string> {
  const known = new Map([...letters.stamps()].map(({ uri }) => [uriKey(uri), uri]));
  for (const { uri, languageId } of documents.all())
    if (known.has(uriKey(uri)) || languageId === 'apa-letter') known.set(uriKey(uri), uri);
  return known.values();
}
