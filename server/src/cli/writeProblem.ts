import { diskError } from '../node/diskError';

/** Why a file cannot be written, for people: a sentence that says what to do where something can be done. */
export function writeProblem(error: unknown): string {
  const { code, words } = diskError(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Free some space and try again.';
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'You do not have permission to write here. Choose another location.';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'This file or folder does not exist.';
    case 'EISDIR':
      return 'This is a folder. Give a file in it.';
    case 'ENAMETOOLONG':
      return 'This name is too long.';
    default:
      return `The disk says: ${words}`;
  }
}
