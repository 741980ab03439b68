import { pathToFileURL } from 'node:url';
import { FINE, Folder, WRONG } from '../support/cli';
import { BARE, FULL } from '../support/lspClient';
import { Random } from './random';
import { Session } from './session';

/**
 * A session of so many messages, which is what it gives; even seeds have an editor that can do everything, odd ones one
 * that can do nothing.
 */
export async function fuzzSession(seed: number, length: number): Promise<number> {
  const folder = new Folder({ 'a.apa': FINE, 'b.apa': WRONG, 'folder.apa/c.apa': FINE });
  const session = new Session(new Random(seed), seed % 2 === 0 ? FULL : BARE, pathToFileURL(folder.at).href);
  try {
    await session.run(length);
    return session.steps;
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new Error(`${stack}\nsession:\n${session.trace.slice(-40).join('\n')}`, { cause: error });
  } finally {
    await session.client.kill();
    folder.remove();
  }
}
