import { desk } from '../desk/desk';
import { happenings } from '../desk/happenings';
import { LETTER, TextDocument, textOf } from '../desk/textDocument';
import { fileSystem } from '../files/fileSystem';
import type { WorkspaceEdit } from './data';
import { Disposable, EventEmitter } from './events';
import { Uri } from './uri';

interface ContentProvider {
  readonly onDidChange?: (listener: (uri: Uri) => void) => Disposable;
  provideTextDocumentContent(uri: Uri): string | undefined | Promise<string | undefined>;
}

const providers = new Map<string, ContentProvider>();
const provided = new EventEmitter<TextDocument>();

/** A document whose text comes from a part of the page has another text now. */
export const onDidChangeProvided = provided.event;

/** Files have no folder here, so that each thinks itself in this one. */
const folder = { uri: Uri.parse('page:/'), name: 'page', index: 0 };

let untitled = 0;

async function openTextDocument(
  given: Uri | { readonly language?: string; readonly content?: string },
): Promise<TextDocument> {
  if (!(given instanceof Uri)) {
    const uri = Uri.parse(`untitled:/Untitled-${++untitled}.apa`);
    return desk.add(new TextDocument(uri, given.language ?? LETTER, textOf(given.content ?? '')));
  }
  const open = desk.find(given.toString());
  if (open && !providers.has(given.scheme)) return open;
  if (given.scheme === 'untitled') return desk.add(new TextDocument(given, LETTER, textOf('')));
  const text = await contentOf(given);
  if (open) {
    open.text = textOf(text);
    return open;
  }
  return desk.add(new TextDocument(given, 'plaintext', textOf(text)));
}

async function contentOf(uri: Uri): Promise<string> {
  const provider = providers.get(uri.scheme);
  if (provider) return (await provider.provideTextDocumentContent(uri)) ?? '';
  return new TextDecoder().decode(await fileSystem.readFile(uri));
}

export const workspace = {
  fs: fileSystem,
  isTrusted: true,
  textDocuments: desk.documents,
  workspaceFolders: [folder],
  getWorkspaceFolder: () => folder,
  openTextDocument,

  /** Settings are as the manifest has them. */
  getConfiguration: () => ({ get: <Value>(_key: string, usual: Value): Value => usual }),
  onDidChangeConfiguration: new EventEmitter<{ affectsConfiguration(section: string): boolean }>().event,

  /** What has been chosen is read once; nobody tells when it changes. */
  createFileSystemWatcher: () => ({
    onDidChange: new EventEmitter<Uri>().event,
    onDidDelete: new EventEmitter<Uri>().event,
    dispose: () => undefined,
  }),

  /** There are no folders to find letters in. */
  findFiles: (): Promise<readonly Uri[]> => Promise.resolve([]),
  onDidChangeWorkspaceFolders: new EventEmitter<never>().event,

  onDidOpenTextDocument: happenings.opened.event,
  onDidCloseTextDocument: happenings.closed.event,
  onDidChangeTextDocument: happenings.changed.event,
  onDidSaveTextDocument: happenings.saved.event,

  /** For documents that are not shown yet. */
  async applyEdit({ insertions }: WorkspaceEdit): Promise<boolean> {
    for (const { uri, at, text } of insertions) {
      const document = await openTextDocument(uri);
      const offset = document.offsetAt(at);
      document.text = document.text.replace(offset, offset, textOf(text));
      document.version++;
    }
    return true;
  },

  registerTextDocumentContentProvider(scheme: string, provider: ContentProvider): Disposable {
    providers.set(scheme, provider);
    const changes = provider.onDidChange?.((uri) => {
      const document = desk.find(uri.toString());
      if (document)
        void contentOf(uri).then((text) => {
          document.text = textOf(text);
          provided.fire(document);
        });
    });
    return changes ?? new Disposable(() => undefined);
  },
};
