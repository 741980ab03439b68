/** The outside world, as far as letters need it. One implementation reads the disk, one asks the editor. */
export interface World {
  /** A file's text by its URI; undefined when there is none or it cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** Why `read` has no text of what is there: a sentence. Undefined when it has, or when nothing is there. */
  unread(uri: string): Promise<string | undefined>;
  /** The URI under which a file really stands, all links followed; undefined when there is none, or no links are known. */
  real(uri: string): Promise<string | undefined>;
  /** The URIs of the files in a folder itself, not below it; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * The URIs of the files at and below a folder that the filter takes, each real file once (T44). `skip` says of a
   * path that nothing in it is to be looked at. Paths are relative to the folder, with forward slashes.
   */
  find(
    folder: string,
    take: (path: string) => boolean,
    skip: (path: string) => boolean,
  ): Promise<readonly string[]>;
}

/** A world without files. */
export const nowhere: World = {
  read: () => Promise.resolve(undefined),
  unread: () => Promise.resolve(undefined),
  real: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
  find: () => Promise.resolve([]),
};
