import { diskError } from '../node/diskError';

/** Why a file cannot be written, for people: a sentence that says what to do where something can be done. */
export function writeProblem(error: unknown): string {
  const { code, words } = diskError(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'There is no room left on the disk. Make some and try again.';
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'You may not write this. Ask for the right to, or choose another place.';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'There is no such file or folder.';
    case 'EISDIR':
      return 'This is a folder. Name a file in it.';
    case 'ENAMETOOLONG':
      return 'This name is too long.';
    default:
      return `The disk says: ${words}`;
  }
}
