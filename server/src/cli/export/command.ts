import { Option, type Command } from 'commander';
import { FORMS } from '../../render/target';
import type { ExportArguments } from './run';

const HELP = `
Comments and the fields about self-assessment are left out of the export. Drafts
are marked DRAFT on every page.

Exit code:
  0  exported
  1  a final letter has errors, so it was not exported
  2  something could not be read or written, or invalid arguments

PDFs are created by Chrome, Edge or Chromium. Set APA_LETTER_CHROMIUM to its path
if it is not found.

Examples:
  apa-letter export northmere.apa --to txt         the printed letter
  apa-letter export northmere.apa -o letter.docx   for a word processor
  apa-letter export northmere.apa -o letter.docx --template house.docx
  apa-letter export northmere.apa -o letter.docx --comments
  apa-letter export northmere.apa -o letter.pdf`;

export function exportCommand(program: Command): void {
  program
    .command('export')
    .summary('export a letter to HTML, Word, PDF, plain text or JSON')
    .description('Exports a letter to HTML, Word, PDF, plain text or JSON.')
    .argument('<file>', 'the letter, or "-" for standard input')
    .addOption(
      new Option('--to <form>', 'the format (default: by the extension of the output file)').choices(FORMS),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--template <file>', 'use the styles, header and footer of a Word document')
    .option('--no-draft-mark', 'do not mark drafts')
    .option('--comments', 'add the problems to a Word document, as comments in the text')
    .option('--force', 'export even if the letter has errors, and overwrite any existing file')
    .addHelpText('after', HELP)
    .action(async (file: string, given: ExportArguments) => {
      const { runExport } = await import('./run');
      await runExport(file, given);
    });
}
