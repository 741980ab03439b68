import { Utils, URI } from 'vscode-uri';
import type { World } from './world';

/**
 * Our own requests, by which the server asks the editor for files it cannot reach itself: those of a browser window
 * or of a repository that is opened without a copy on disk.
 */
export const READ_FILE = 'apa-letter/readFile';
export const LIST_FOLDER = 'apa-letter/listFolder';

/** Asks for one file by its URI. The answer is its text without a byte order mark, or null. */
export interface ReadFileParams {
  readonly uri: string;
}

/** Asks for what is in a folder itself, by its URI. The answer is null when there is no such folder. */
export interface ListFolderParams {
  readonly uri: string;
}

/** What a folder holds. Links are of the kind `other`: where they lead is not known (T44). */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

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
