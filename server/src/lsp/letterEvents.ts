import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type InitializeParams,
} from 'vscode-languageserver';
import { isConfigurationFile } from '../workspace/configuration';
import type { FileChange } from '../workspace/letterFolders';
import type { Session } from './session';

/** What is watched: our own extensions and settings; of all else no more than that it has gone (T48). */
const WATCHED = [
  '**/*.apa',
  '**/*.apa.md',
  '**/.apa',
  '**/.apa/config.{yaml,yml}',
  '**/.apa/frameworks/*.{yaml,yml}',
];

const KINDS: Readonly<Record<FileChangeType, FileChange['kind']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/** Reports to the store what the client says of folders, files and documents. */
export function reportLetterEvents(session: Session, { workspaceFolders, rootUri }: InitializeParams): void {
  const { connection, documents, store, clientCapabilities } = session;
  const { folders } = store;
  folders.window.change(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []));
  connection.onDidChangeWatchedFiles(({ changes }) =>
    store.filesChanged(changes.map(({ uri, type }) => ({ uri, kind: KINDS[type] }))),
  );
  session.initialized.listen(() => {
    if (clientCapabilities.registersWatchers)
      // A refusal leaves the index as it was when the window opened (T34).
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [
            ...WATCHED.map((globPattern) => ({ globPattern })),
            // Of a folder that goes, editors report nothing of what was in it.
            { globPattern: '**', kind: WatchKind.Delete },
          ],
        })
        .catch((error: unknown) =>
          connection.console.info(`Changed files will not be noticed: ${String(error)}`),
        );
    if (clientCapabilities.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const uris = (some: typeof added): string[] => some.map(({ uri }) => uri);
        folders.window.change(uris(added), uris(removed));
        store.reload();
      });
    void folders.ready();
  });
  documents.onDidSave(({ document }) => {
    if (isConfigurationFile(document.uri)) store.reload();
  });
  documents.onDidClose(({ document }) => folders.closed(document.uri));
}
