import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { tell } from '../terminal';

export interface LspArguments {
  readonly stdio?: boolean;
  readonly nodeIpc?: boolean;
}

/** Loading the server starts it. */
export type LoadServer = () => Promise<unknown>;

let inside: LoadServer | undefined;

/** For a program of one file, which has the server inside. */
export function serverInside(load: LoadServer): void {
  inside = load;
}

/** `apa-letter lsp`: the language server, elsewhere a bundle of its own that nothing else has to load. */
export async function runLsp({ nodeIpc, stdio }: LspArguments): Promise<void> {
  const server = path.join(__dirname, 'server.js');
  if (!inside && !existsSync(server)) {
    process.exitCode = 2;
    return tell('The language server has not been built yet. Run "npm run build" and try again.');
  }
  // The server reads from the command line how it is to talk.
  if (!nodeIpc && !stdio) process.argv.push('--stdio');
  await (inside ? inside() : createRequire(server)(server));
}
