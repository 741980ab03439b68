import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a test file (its path below `test`) that are neither blank nor comments ("# …"). */
export function lines(name: string): string[] {
  return readFileSync(join(__dirname, '..', name), 'utf8')
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
}
