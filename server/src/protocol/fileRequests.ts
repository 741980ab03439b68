export { MOST_BYTES } from '../workspace/decode';

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
