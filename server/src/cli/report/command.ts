import type { Command } from 'commander';
import type { ReportArguments } from './run';

const HELP = `
One page by itself: sums, the grades by area and year as pictures and as a table,
and each letter with its grades, their change since the year before, the council's
own grades and what is found. It asks nothing of the web, and it can be read
without script, printed and sent. Its links lead to the letters.

Exit code:
  0  every letter was read, whether or not it has problems
  2  a letter could not be read, or invalid arguments

Examples:
  apa-letter report letters -o report.html
  apa-letter report "letters/*-2008.apa" > 2008.html`;

export function reportCommand(program: Command): void {
  program
    .command('report')
    .summary('show the letters of a folder as a page')
    .description('Shows many letters on one page: grades, changes, findings and what is still to do.')
    .argument('[paths...]', 'files, folders or patterns (default: this folder)')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--force', 'overwrite any existing file')
    .addHelpText('after', HELP)
    .action(async (paths: string[], given: ReportArguments) => {
      const { runReport } = await import('./run');
      await runReport(paths, given);
    });
}
