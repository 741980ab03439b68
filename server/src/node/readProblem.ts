import { tooLarge } from '../workspace/decode';
import { diskError } from './diskError';
import { TooLarge } from './readFile';

/** Why a file or folder cannot be read, for people: a sentence that says what to do where something can be done. */
export function readProblem(error: unknown): string {
  if (error instanceof TooLarge) return tooLarge(error.bytes) ?? TOO_LARGE;
  const { code, words } = diskError(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'This file or folder does not exist.';
    case 'EACCES':
    case 'EPERM':
      return 'You do not have permission to read this.';
    case 'EISDIR':
      return 'This is a folder, not a letter.';
    case 'ENOTFILE':
    case 'ENXIO':
      return 'This is a pipe or a device, not a file. Give a file, or "-" for standard input.';
    case 'ELOOP':
      return 'This is a link that points to itself.';
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return TOO_LARGE;
    default:
      return `This cannot be read: ${words}`;
  }
}

const TOO_LARGE = 'This file is too large to be a letter.';
