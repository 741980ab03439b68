import picomatch from 'picomatch';
import type { Configuration } from './configuration';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE } from './settings';
import { unescaped } from './unescaped';

/** Which files at and below a folder are letters. Paths are relative to that folder, with forward slashes. */
interface FolderFilter {
  /** Is the file a letter? */
  readonly take: (path: string) => boolean;
  /** Is nothing at this path, a file's or a folder's, to be looked at? */
  readonly skip: (path: string) => boolean;
}

/** What the settings say of a folder. Their patterns count from the folder that holds `.apa`. */
export function folderFilter({ root, settings }: Configuration, folder: string): FolderFilter {
  const below = root !== undefined && folder.startsWith(`${root}/`);
  const prefix = below ? `${unescaped(folder.slice(root.length + 1))}/` : '';
  const included = matcher(settings.get('include')?.value ?? DEFAULT_INCLUDE);
  const excluded = matcher(settings.get('exclude')?.value ?? []);
  const always = matcher(DEFAULT_EXCLUDE);
  const skip = (path: string): boolean =>
    foldersOf(path).some((one) => always(one)) || foldersOf(prefix + path).some((one) => excluded(one));
  return { take: (path) => included(prefix + path) && !skip(path), skip };
}

/** A path after all the folders above it: as with .gitignore, nothing in a folder that is left out is taken back in. */
function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/**
 * Patterns as in .gitignore: of those that match, the last one counts, and one that begins with `!` takes back. Capital
 * letters, and letters and accents composed or apart, make no difference: to many disks they are one name.
 */
function matcher(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern) => {
    const takesBack = pattern.startsWith('!') && !pattern.startsWith('!(');
    const whole = (takesBack ? pattern.slice(1) : pattern).normalize('NFC');
    return { takesBack, test: picomatch(whole, OPTIONS), folder: folderOf(whole) };
  });
  return (given) => {
    const path = given.normalize('NFC');
    // Without an end a pattern means files, with a slash folders.
    const matches = tests.findLast(({ test, folder }) => (test(path) || test(`${path}/`)) && !folder?.(path));
    return matches !== undefined && !matches.takesBack;
  };
}

const OPTIONS = { dot: true, nocase: true };

/** `old/**` means all that is in the folder, and not the folder itself. */
function folderOf(pattern: string): ((path: string) => boolean) | undefined {
  const folder = pattern.replace(/\/\*\*$/, '');
  return folder === pattern || folder.endsWith('**') ? undefined : picomatch(folder, OPTIONS);
}
