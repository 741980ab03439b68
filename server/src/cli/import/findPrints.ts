import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The printed letters below a folder. */
interface Prints {
  /** Paths from the folder, sorted. */
  readonly files: readonly string[];
  /** Documents of kinds that cannot be read, such as old Word documents. */
  readonly others: readonly string[];
}

const PRINT = /\.(?:txt|docx|pdf)$/i;
const OTHER = /\.(?:doc|rtf|odt)$/i;

/** Looks for them in the folder and those below. Hidden files and what word processors leave behind are passed over. */
export async function findPrints(folder: string): Promise<Prints> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.split(path.sep).some((part) => /^[.~]|^node_modules$/.test(part)))
    .sort();
  return {
    files: files.filter((file) => PRINT.test(file)),
    others: files.filter((file) => OTHER.test(file)),
  };
}

/** "old/northmere.txt" becomes "old/northmere.apa". */
export function letterName(file: string): string {
  return `${file.replace(PRINT, '')}.apa`;
}
