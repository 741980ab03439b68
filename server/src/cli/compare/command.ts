import { Option, type Command } from 'commander';
import { COMPARE_FORMATS } from './formats';
import type { CompareArguments } from './run';

const HELP = `
If the letters use different frameworks, the areas that both have are compared, by id.

Exit code:
  0  compared
  2  a letter could not be read, or invalid arguments

Examples:
  apa-letter compare northmere-2007.apa northmere-2008.apa
  apa-letter compare northmere-2007.apa northmere-2008.apa -o northmere.html
  apa-letter compare northmere-2008.apa westholt-2008.apa --format json`;

export function compareCommand(program: Command): void {
  program
    .command('compare')
    .summary('compare two letters')
    .description('Shows what two letters say about each area: one council in two years, or two councils.')
    .argument('<a>', 'the first letter, the earlier one')
    .argument('<b>', 'the second letter')
    .addOption(
      new Option('-f, --format <name>', 'output format (default: from the file extension)').choices(
        COMPARE_FORMATS,
      ),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--force', 'overwrite any existing file')
    .addHelpText('after', HELP)
    .action(async (a: string, b: string, given: CompareArguments) => {
      const { runCompare } = await import('./run');
      await runCompare(a, b, given);
    });
}
