import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { checkCommand } from './check/command';
import { compareCommand } from './compare/command';
import { configCommand } from './config/command';
import { exportCommand } from './export/command';
import { formatCommand } from './format/command';
import { gradesCommand } from './grades/command';
import { importCommand } from './import/command';
import { lspCommand } from './lsp/command';
import { newCommand } from './new/command';
import { reportCommand } from './report/command';
import { explainCommand } from './explain/command';
import { reviewCommand } from './review/command';
import { UsageError } from './usageError';
import { plain } from './text/plain';
import { endWithOutput, tell } from './terminal';
import { version } from '../version';

/** Runs the command line; the exit code is left in `process.exitCode`. */
export async function run(words: readonly string[]): Promise<void> {
  endWithOutput();
  try {
    await program().parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = 2;
    // Help and version end this way too; every slip in the use is a 2 and has been reported.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof UsageError) tell(slip(error.message));
    else
      tell(
        `An error occurred in apa-letter: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
  }
}

/** The commands with their options and help. */
export function program(): Command {
  const root = new Command('apa-letter')
    .description('Checks annual performance assessment letters.')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show help for a command')
    .exitOverride()
    .configureOutput({ outputError: (text) => tell(slip(text)) });
  for (const add of [
    checkCommand,
    compareCommand,
    configCommand,
    explainCommand,
    exportCommand,
    formatCommand,
    gradesCommand,
    importCommand,
    lspCommand,
    newCommand,
    reportCommand,
    reviewCommand,
  ])
    add(root);
  return root.addHelpText('after', '\nHelp for one command: apa-letter help check');
}

/** The parser's words for a slip in the use, as one line. */
function slip(text: string): string {
  const [what, ...more] = plain(text.replace(/^error: /, '')).split(' (Did you mean ');
  const close = more[0]?.replace(/\?\)\s*$/, '') ?? forgottenCommand(what ?? '');
  const sentence = `${(what ?? '').trim().replace(/\.$/, '')}.`;
  return `apa-letter: ${sentence}${close === undefined ? '' : ` Did you mean ${close}?`} Try: apa-letter --help`;
}

/** A file or folder in the place of the command is most probably to be checked. */
function forgottenCommand(what: string): string | undefined {
  const word = /unknown command '(.*)'/.exec(what)?.[1];
  return word !== undefined && existsSync(word) ? `apa-letter check ${word}` : undefined;
}
