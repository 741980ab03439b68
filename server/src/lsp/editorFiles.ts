import { Utils, URI } from 'vscode-uri';
import {
  LIST_FOLDER,
  READ_FILE,
  type FolderEntry,
  type ListFolderParams,
  type ReadFileParams,
} from '../protocol/fileRequests';
import type { World } from '../workspace/world';

/** Sends a request to the editor. */
export type Ask = (method: string, params: unknown) => Promise<unknown>;

/** The world as the editor sees it. An editor that does not know the requests has no files for us. */
export function editorFiles(ask: Ask): World {
  const list = async (uri: string): Promise<readonly FolderEntry[]> => {
    const entries = await ask(LIST_FOLDER, { uri } satisfies ListFolderParams).catch(() => null);
    return Array.isArray(entries) ? (entries as FolderEntry[]) : [];
  };
  return {
    async read(uri) {
      const text = await ask(READ_FILE, { uri } satisfies ReadFileParams).catch(() => null);
      // Zeros are in pictures and in UTF-16, never in a letter.
      return typeof text === 'string' && !text.includes('\0') ? text : undefined;
    },
    // The editor does not say why.
    unread: () => Promise.resolve(undefined),
    real: () => Promise.resolve(undefined),
    async list(folder) {
      const entries = await list(folder);
      return entries.filter(({ kind }) => kind === 'file').map(({ name }) => join(folder, name));
    },
    async find(folder, take, skip) {
      const found: string[] = [];
      let level = [''];
      // A level of folders at once: each question goes through the editor and takes its time.
      while (level.length > 0) {
        const listed = await Promise.all(
          level.map((path) => list(path === '' ? folder : join(folder, path))),
        );
        const below: string[] = [];
        for (const [i, entries] of listed.entries())
          for (const { name, kind } of entries) {
            if (leftOut(name)) continue;
            const path = level[i] === '' ? name : `${level[i]!}/${name}`;
            if (skip(path)) continue;
            if (kind === 'folder') below.push(path);
            else if (kind === 'file' && take(path)) found.push(path);
          }
        level = below;
      }
      return found.sort().map((path) => join(folder, path));
    },
  };
}

function join(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path).toString();
}

/** The same as on disk: folders of packages, and those that begin with a dot. */
function leftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
