import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { URI, Utils } from 'vscode-uri';
import { decode, type Decoded } from '../workspace/decode';
import { diskError } from './diskError';
import { LetterFinder } from './files';
import { readBytes } from './readFile';
import { readProblem } from './readProblem';
import type { World } from '../workspace/world';

/** The world on this machine's disk. URIs of other schemes than `file` have nothing behind them (T45). */
export const disk: World = {
  async read(uri) {
    const content = await contentOf(uri);
    return content && 'text' in content ? content.text : undefined;
  },
  async unread(uri) {
    const content = await contentOf(uri);
    return content && 'problem' in content ? content.problem : undefined;
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
    return decode(await readBytes(path));
  } catch (error) {
    const { code } = diskError(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { problem: readProblem(error) };
  }
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}
