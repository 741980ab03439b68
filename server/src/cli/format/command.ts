import { Option, type Command } from 'commander';
import type { FormatArguments } from './run';

const HELP = `
Blank lines, spaces, line ends, bullets, hashes and bars change; a word never does.
Without an option one letter is shown as it would be, and no file changes.

Exit code:
  0  done, or every letter is in the usual form already
  1  with --check or --diff: some letter is not
  2  something could not be read or written, or the command is not right

Examples:
  apa-letter format northmere.apa               the letter in the usual form
  apa-letter format --write letters             put all letters of a folder into it
  apa-letter format --check                     the names of those that are not
  apa-letter format --diff letters | less       what would change
  apa-letter format - < draft.apa > tidy.apa    as part of a pipe`;

export function formatCommand(program: Command): void {
  program
    .command('format')
    .summary('lay letters out in the usual form')
    .description('Lays letters out in the usual form.')
    .argument('[paths...]', 'files, folders, patterns, or "-" for standard input (default: this folder)')
    .addOption(new Option('-w, --write', 'change the files').conflicts(['check', 'diff']))
    .option('--check', 'name the letters that are not in the usual form')
    .option('--diff', 'show what would change, for "patch"')
    .option('--force-exclude', 'leave out what the settings exclude, files that are named too')
    .option('--stdin-filename <name>', 'the name of what is read from standard input')
    .addHelpText('after', HELP)
    .action(async (paths: string[], given: FormatArguments) => {
      const { runFormat } = await import('./run');
      await runFormat(paths, given);
    });
}
