import { readdir, readFile } from 'node:fs/promises';
import { URI, Utils } from 'vscode-uri';
import type { World } from './world';

/** The world on this machine's disk. URIs of other schemes than `file` have nothing behind them (T45). */
export const disk: World = {
  async read(uri) {
    const path = pathOf(uri);
    return path === undefined ? undefined : readFile(path, 'utf8').catch(() => undefined);
  },
  async list(folder) {
    const path = pathOf(folder);
    if (path === undefined) return [];
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isFile())
      .map(({ name }) => Utils.joinPath(URI.parse(folder), name).toString());
  },
};

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}
