import { diskError } from './diskError';

/** Why a file or folder cannot be read, for people: a sentence that says what to do where something can be done. */
export function readProblem(error: unknown): string {
  const { code, words } = diskError(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'There is no such file or folder.';
    case 'EACCES':
    case 'EPERM':
      return 'You may not read this. Ask for the right to, or leave it out.';
    case 'EISDIR':
      return 'This is a folder, not a letter.';
    case 'ELOOP':
      return 'This is a link that leads to itself.';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return 'This file is too large to be a letter.';
    default:
      return `This cannot be read: ${words}`;
  }
}
