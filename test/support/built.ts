import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The absolute path of a bundle, by its path from the root.
 *
 * @throws at once when it has not been built, so that no test waits for a process that cannot start
 */
export function built(bundle: string): string {
  const file = path.resolve(bundle);
  if (!existsSync(file)) throw new Error(`${bundle} has not been built. Run "npm run build" and try again.`);
  return file;
}
