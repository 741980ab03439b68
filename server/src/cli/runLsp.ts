import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { tell } from './terminal';

export interface LspArguments {
  readonly stdio?: boolean;
  readonly nodeIpc?: boolean;
}

/** `apa-letter lsp`: the language server, a bundle of its own that nothing else has to load. */
export async function runLsp({ nodeIpc, stdio }: LspArguments): Promise<void> {
  const server = path.join(__dirname, 'server.js');
  if (!existsSync(server)) {
    process.exitCode = 2;
    return tell('The language server has not been built yet. Run "npm run build" and try again.');
  }
  // The server reads from the command line how it is to talk.
  if (!nodeIpc && !stdio) process.argv.push('--stdio');
  await import(pathToFileURL(server).href);
}
