import { Option, type Command } from 'commander';
import type { GradesArguments } from './run';

const HELP = `
One row for each letter and area. An area without a grade has an empty cell.

Exit code:
  0  every letter was read, whatever is wrong in it
  2  a letter could not be read, or the command is not right

Examples:
  apa-letter grades                               every letter in this folder and below
  apa-letter grades letters --format csv > grades.csv
  apa-letter grades "*-2008.apa" --format json`;

export function gradesCommand(program: Command): void {
  program
    .command('grades')
    .summary('show the grades of letters as data')
    .description('Shows the grades of letters as data: for people, spreadsheets and programs.')
    .argument('[paths...]', 'files, folders, patterns, or "-" for standard input (default: this folder)')
    .addOption(
      new Option('-f, --format <name>', 'form of the output')
        .choices(['table', 'csv', 'json', 'jsonl'])
        .default('table'),
    )
    .addHelpText('after', HELP)
    .action(async (paths: string[], given: GradesArguments) => {
      const { runGrades } = await import('./run');
      await runGrades(paths, given);
    });
}
