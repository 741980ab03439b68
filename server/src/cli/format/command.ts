import { Option, type Command } from 'commander';
import type { FormatArguments } from './run';

const HELP = `
Blank lines, spaces, line endings, bullets, hashes and bars may change; the wording never does.
Without an option, one formatted letter is shown and no file is changed.

Exit code:
  0  done, or every letter is already formatted
  1  with --check or --diff: some letter is not
  2  something could not be read or written, or invalid arguments

Examples:
  apa-letter format northmere.apa               the formatted letter
  apa-letter format --write letters             format all letters in a folder
  apa-letter format --check                     list letters that are not formatted
  apa-letter format --diff letters | less       what would change
  apa-letter format - < draft.apa > tidy.apa    as part of a pipe`;

export function formatCommand(program: Command): void {
  program
    .command('format')
    .summary('format letters')
    .description('Formats letters without changing their wording.')
    .argument('[paths...]', 'files, folders, patterns, or "-" for standard input (default: this folder)')
    .addOption(new Option('-w, --write', 'change the files').conflicts(['check', 'diff']))
    .option('--check', 'list letters that are not formatted')
    .option('--diff', 'show what would change as a patch')
    .option('--force-exclude', 'skip files that the settings exclude, even if they are named')
    .option('--stdin-filename <name>', 'file name to use for standard input')
    .addHelpText('after', HELP)
    .action(async (paths: string[], given: FormatArguments) => {
      const { runFormat } = await import('./run');
      await runFormat(paths, given);
    });
}
