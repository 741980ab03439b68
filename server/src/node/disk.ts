import { readdir, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { URI, Utils } from 'vscode-uri';
import { decode, type Decoded } from '../workspace/decode';
import { diskError } from './diskError';
import { LetterFinder } from './files';
import { readBytes } from './readFile';
import { readProblem } from './readProblem';
import type { World } from '../workspace/world';

/** The world on this machine's disk. URIs of other schemes than `file` lead to nothing (T45). */
export const disk: World = {
  async read(uri) {
    const content = await contentOf(uri);
    return content && 'text' in content ? content.text : undefined;
  },
  async unread(uri) {
    const content = await contentOf(uri);
    return content && 'problem' in content ? content.problem : undefined;
  },
  async real(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    return realpath(path).then(
      (real) => URI.file(real).toString(),
      () => undefined,
    );
  },
  async list(folder) {
    const path = pathOf(folder);
    if (path === undefined) return [];
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    const at = URI.parse(folder);
    return entries.filter((entry) => entry.isFile()).map(({ name }) => Utils.joinPath(at, name).toString());
  },
  async find(folder, take, skip) {
    const root = pathOf(folder);
    if (root === undefined) return [];
    const relative = (path: string): string => path.slice(root.length + 1).replaceAll(sep, '/');
    const filter = {
      skip: (path: string) => skip(relative(path)),
      take: (path: string) => take(relative(path)),
    };
    const { files } = await new LetterFinder().below(root, filter).catch(() => ({ files: [] }));
    const at = URI.parse(folder);
    return files.map((file) => Utils.joinPath(at, relative(file)).toString());
  },
};

/** A file's text or why it has none; undefined when there is no such file. */
async function contentOf(uri: string): Promise<Decoded | undefined> {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  try {
    return decode(await readBytes((await asOnDisk(path)) ?? path));
  } catch (error) {
    const { code } = diskError(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { problem: readProblem(error) };
  }
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  if (parsed.scheme !== 'file') return undefined;
  return parsed.authority === 'localhost' ? parsed.with({ authority: '' }).fsPath : parsed.fsPath;
}

/** A path with letters and accents composed or apart as they are in the names on the disk; undefined when none is there. */
async function asOnDisk(path: string): Promise<string | undefined> {
  if (path.normalize('NFC') === path.normalize('NFD')) return undefined;
  const there = await realpath(path).catch(() => undefined);
  const folder = dirname(path);
  if (there !== undefined || folder === path) return there && path;
  const holding = (await asOnDisk(folder)) ?? folder;
  const name = path
    .slice(folder.length)
    .replace(/^[\\/]/, '')
    .normalize('NFC');
  const names = await readdir(holding).catch(() => []);
  const found = names.find((one) => one.normalize('NFC') === name);
  return found === undefined ? undefined : join(holding, found);
}
