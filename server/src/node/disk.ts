import { readdir, readFile, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { URI, Utils } from 'vscode-uri';
import { decode, tooLarge, type Decoded } from '../workspace/decode';
import { LetterFinder } from './files';
import type { World } from '../workspace/world';

/** The world on this machine's disk. URIs of other schemes than `file` have nothing behind them (T45). */
export const disk: World = {
  async read(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    const decoded = await readDecoded(path).catch(() => undefined);
    return decoded && 'text' in decoded ? decoded.text : undefined;
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

async function readDecoded(path: string): Promise<Decoded | undefined> {
  const { size } = await stat(path);
  return tooLarge(size) === undefined ? decode(await readFile(path)) : undefined;
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}
