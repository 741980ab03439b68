import { Option, type Command } from 'commander';
import { FORMS } from '../../render/target';
import type { ExportArguments } from './run';

const HELP = `
Comments, and the fields about self-assessment, are not printed. A draft says on
every page that it is one.

Exit code:
  0  exported
  1  a final letter has errors, so it was not exported
  2  something could not be read or written, or the command is not right

For a PDF a Chromium, Chrome or Edge on this machine is used: the one that
APA_LETTER_CHROMIUM names, else one that is found.

Examples:
  apa-letter export northmere.apa --to txt         the printed letter
  apa-letter export northmere.apa -o letter.docx   for a word processor
  apa-letter export northmere.apa -o letter.docx --template house.docx
  apa-letter export northmere.apa -o letter.pdf`;

export function exportCommand(program: Command): void {
  program
    .command('export')
    .summary('turn a letter into a page, a document, a PDF, plain text or data')
    .description('Turns a letter into what is sent and kept: a page, a document, a PDF, plain text or data.')
    .argument('<file>', 'the letter, or "-" for standard input')
    .addOption(
      new Option('--to <form>', 'the form (default: what the ending of the file says)').choices(FORMS),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--template <file>', 'a Word document whose styles, header and footer are taken')
    .option('--no-draft-mark', 'do not write “DRAFT” on a draft')
    .option('--force', 'export although the letter has errors, and write over a file of another kind')
    .addHelpText('after', HELP)
    .action(async (file: string, given: ExportArguments) => {
      const { runExport } = await import('./run');
      await runExport(file, given);
    });
}
