import type { Command } from 'commander';
import type { ReportArguments } from './run';

const HELP = `
A single, self-contained page: totals, the grades by area and year as charts and as
a table, and each letter with its grades, how they have changed since last year, the
council's own grades and the findings. It loads nothing from the web, works without
scripts, and can be printed and sent. Its links open the letters.

Exit code:
  0  every letter was read, whether or not it has problems
  2  a letter could not be read, or invalid arguments

Examples:
  apa-letter report letters -o report.html
  apa-letter report "letters/*-2008.apa" > 2008.html`;

export function reportCommand(program: Command): void {
  program
    .command('report')
    .summary('show all letters of a folder on one page')
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
