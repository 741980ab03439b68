import { Option, type Command } from 'commander';
import type { LspArguments } from './run';

const HELP = `
Editors start this automatically; there is nothing to see in a terminal.`;

export function lspCommand(program: Command): void {
  program
    .command('lsp')
    .summary('run the language server for an editor')
    .description('Runs the language server for an editor.')
    .option('--stdio', 'use standard input and output (default)')
    .option('--node-ipc', 'use Node IPC with the parent process')
    // VS Code's library adds this by itself.
    .addOption(new Option('--clientProcessId <id>').hideHelp())
    .addHelpText('after', HELP)
    .action(async (given: LspArguments) => {
      const { runLsp } = await import('./run');
      await runLsp(given);
    });
}
