import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** The sources of the client, with paths from the root. */
export function clientSources(): { file: string; text: string }[] {
  return sourcesOf('client/src');
}

/** The sources below a folder, with paths from the root. */
export function sourcesOf(name: string): { file: string; text: string }[] {
  const folder = path.join(root, name);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      file: path.join(name, file),
      text: readFileSync(path.join(folder, file), 'utf8'),
    }));
}
