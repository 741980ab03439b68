import type { Command } from 'commander';
import type { ImportArguments } from '../runImport';

const HELP = `
No word is lost or changed: what is not recognised stays in its place as prose.

Examples:
  apa-letter import printed.txt > northmere-2008.apa
  apa-letter import printed.txt -o northmere-2008.apa --report`;

export function importCommand(program: Command): void {
  program
    .command('import')
    .summary('turn a printed letter into the markup')
    .description('Turns a printed letter, as plain text, into the markup.')
    .argument('<file>', 'the printed letter, or "-" for standard input')
    .option('-o, --output <file>', 'write the letter to a file instead of showing it')
    .option('--force', 'write over a file that exists')
    .option('--framework <id>', 'the framework that the letter follows')
    .option('--report', 'say, on standard error, what was recognised and where to look')
    .addHelpText('after', HELP)
    .action(async (file: string, given: ImportArguments) => {
      const { runImport } = await import('../runImport');
      await runImport(file, given);
    });
}
