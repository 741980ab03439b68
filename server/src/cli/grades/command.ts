import { Option, type Command } from 'commander';
import type { GradesArguments } from './run';

const HELP = `
One row for each letter and area. An area without a grade has an empty cell.

Exit code:
  0  every letter was read, whether or not it has problems
  2  a letter could not be read, or invalid arguments

Examples:
  apa-letter grades                               every letter in this folder and below
  apa-letter grades letters --format csv > grades.csv
  apa-letter grades "*-2008.apa" --format json`;

export function gradesCommand(program: Command): void {
  program
    .command('grades')
    .summary('show the grades of letters as data')
    .description('Shows the grades of letters as a table or as data for spreadsheets and other software.')
    .argument('[paths...]', 'files, folders, patterns, or "-" for standard input (default: this folder)')
    .addOption(
      new Option('-f, --format <name>', 'output format')
        .choices(['table', 'csv', 'json', 'jsonl'])
        .default('table'),
    )
    .addHelpText('after', HELP)
    .action(async (paths: string[], given: GradesArguments) => {
      const { runGrades } = await import('./run');
      await runGrades(paths, given);
    });
}
