import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** The sources of the client, with paths from the root. */
export function clientSources(): { file: string; text: string }[] {
  const folder = path.join(root, 'client/src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({
      file: path.join('client/src', name),
      text: readFileSync(path.join(folder, name), 'utf8'),
    }));
}
