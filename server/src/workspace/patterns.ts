import picomatch from 'picomatch';
import type { Configuration } from './configuration';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE } from './settings';
import { unescaped } from './unescaped';

/** Which files at and below a folder are letters. Paths are relative to that folder, with forward slashes. */
export interface FolderFilter {
  /** Is the file a letter? */
  readonly take: (path: string) => boolean;
  /** Is nothing at this path, a file's or a folder's, to be looked at? */
  readonly skip: (path: string) => boolean;
}

/** What the settings say of a folder. Their patterns count from the folder that holds `.apa`. */
export function folderFilter({ root, settings }: Configuration, folder: string): FolderFilter {
  const below = root !== undefined && folder.startsWith(`${root}/`);
  const prefix = below ? `${unescaped(folder.slice(root.length + 1))}/` : '';
  const included = picomatch([...(settings.get('include')?.value ?? DEFAULT_INCLUDE)], { nocase: true });
  const excluded = picomatch([...(settings.get('exclude')?.value ?? [])], { dot: true });
  const always = picomatch([...DEFAULT_EXCLUDE], { dot: true });
  const skip = (path: string): boolean =>
    [path, `${path}/`].some((one) => always(one) || excluded(prefix + one));
  return { take: (path) => included(prefix + path) && !skip(path), skip };
}
