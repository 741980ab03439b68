import { Option, type Command } from 'commander';
import type { ImportArguments } from './run';

const HELP = `
No word is changed, and none is lost: what is not recognised stays in its place as
prose. Page headers, footers and numbers are left out, and --report lists them.
The text is UTF-8, or says --encoding; Word documents are those that end in .docx.

Exit code:
  0  imported
  2  a letter could not be imported or has not all words of its print, or the
     command is not right

Examples:
  apa-letter import printed.txt > northmere-2008.apa
  apa-letter import printed.pdf -o northmere-2008.apa --report
  apa-letter import printed.docx -o northmere-2008.apa --report
  apa-letter import archive -o letters      every .txt, .docx and .pdf of a folder`;

export function importCommand(program: Command): void {
  program
    .command('import')
    .summary('turn printed letters into the markup')
    .description('Turns printed letters, as PDFs, Word documents or plain text, into the markup.')
    .argument('<file>', 'the printed letter, a folder of them, or "-" for standard input')
    .option('-o, --output <file>', 'write the letter to a file, or the letters to a folder')
    .option('--force', 'write over files that exist')
    .option('--framework <id>', 'the framework that the letters follow, instead of the one of their year')
    .addOption(
      new Option('--encoding <name>', 'what text is that is not UTF-8')
        .choices(['utf-8', 'windows-1252'])
        .default('utf-8'),
    )
    .option('--report', 'say, on standard error, what was recognised and where to look')
    .addOption(
      new Option('--format <name>', 'form of the report; JSON goes to standard output').choices([
        'text',
        'json',
      ]),
    )
    .addOption(new Option('--report-format <name>').choices(['text', 'json']).hideHelp())
    .addHelpText('after', HELP)
    .action(async (file: string, given: ImportArguments) => {
      const { runImport } = await import('./run');
      await runImport(file, given);
    });
}
