import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LIST_FOLDER, MOST_BYTES, READ_FILE } from '../../../server/src/protocol/fileRequests';
import type {
  FolderEntry,
  ListFolderParams,
  ReadFileParams,
} from '../../../server/src/protocol/fileRequests';

/** Answers the server's questions for files that only the editor can read. */
export function answerForFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, ({ uri }: ReadFileParams) => orNull(() => read(uri)));
  client.onRequest(LIST_FOLDER, ({ uri }: ListFolderParams) => orNull(() => list(uri)));
}

/** What is not there, or may not be read, is none to the server. */
async function orNull<Answer>(answer: () => Promise<Answer>): Promise<Answer | null> {
  return answer().catch(() => null);
}

async function read(uri: string): Promise<string | null> {
  const bytes = await readBytes(Uri.parse(uri));
  return bytes ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : null;
}

/** What a file holds. The path may come from a letter: folders, pipes and what is too large are not opened. */
export async function readBytes(uri: Uri): Promise<Uint8Array | undefined> {
  const { type, size } = await workspace.fs.stat(uri);
  return (type & FileType.File) !== 0 && size <= MOST_BYTES ? workspace.fs.readFile(uri) : undefined;
}

async function list(uri: string): Promise<FolderEntry[]> {
  const entries = await workspace.fs.readDirectory(Uri.parse(uri));
  return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
}

function kindOf(type: FileType): FolderEntry['kind'] {
  if (type === FileType.File) return 'file';
  return type === FileType.Directory ? 'folder' : 'other';
}
