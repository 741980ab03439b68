import { Option, type Command } from 'commander';
import type { NewArguments } from './run';

const HELP = `
With --from, the header, addressee, letterhead, table and sections are those of
last year's letter. The year, the period and “previous” are set; grades, sentences
and points are not carried over. “previous” is a path relative to the new letter;
without -o, the new letter is assumed to be in the same folder as last year's.

Exit code:
  0  created
  2  it could not be created or written, or invalid arguments

Examples:
  apa-letter new --from northmere-2007.apa -o northmere-2008.apa
  apa-letter new --council "Northmere Borough Council" --year 2008 -o northmere.apa`;

export function newCommand(program: Command): void {
  program
    .command('new')
    .summary('create a letter, blank or from last year’s')
    .description('Creates a letter, blank or from last year’s.')
    .addOption(
      new Option('--from <letter>', 'last year’s letter of the council').conflicts([
        'council',
        'year',
        'framework',
      ]),
    )
    .option('--council <name>', 'the full name of the council')
    .option('--year <year>', 'the year of the assessment')
    .option('--framework <id>', 'the framework, instead of the one for the year')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--force', 'overwrite any existing file')
    .addHelpText('after', HELP)
    .action(async (given: NewArguments) => {
      const { runNew } = await import('./run');
      await runNew(given);
    });
}
