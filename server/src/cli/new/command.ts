import { Option, type Command } from 'commander';
import type { NewArguments } from './run';

const HELP = `
With --from, header, addressee, letterhead, table and sections are those of last
year's letter; year, period and “previous” are set, and no grade, sentence or
point is taken over. “previous” is the path as seen from the new letter; without
-o the letter is taken to stand beside last year's.

Exit code:
  0  made
  2  it could not be created or written, or invalid arguments

Examples:
  apa-letter new --from northmere-2007.apa -o northmere-2008.apa
  apa-letter new --council "Northmere Borough Council" --year 2008 -o northmere.apa`;

export function newCommand(program: Command): void {
  program
    .command('new')
    .summary('begin a letter, from last year’s or from nothing')
    .description('Begins a letter, from last year’s or from nothing.')
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
    .option('--force', 'write over a file that exists')
    .addHelpText('after', HELP)
    .action(async (given: NewArguments) => {
      const { runNew } = await import('./run');
      await runNew(given);
    });
}
