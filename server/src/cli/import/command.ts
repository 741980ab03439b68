import { Option, type Command } from 'commander';
import type { ImportArguments } from './run';

const HELP = `
The wording is not changed, and nothing is lost: anything not recognised stays in its
place as ordinary text. Page headers, footers and numbers are removed; --report lists
them. Plain text is read as UTF-8 unless --encoding is given. Word documents are .docx.

Exit code:
  0  imported
  2  a letter could not be imported or does not have all the words of its original,
     or invalid arguments

Examples:
  apa-letter import printed.txt > northmere-2008.apa
  apa-letter import printed.pdf -o northmere-2008.apa --report
  apa-letter import printed.docx -o northmere-2008.apa --report
  apa-letter import archive -o letters      every .txt, .docx and .pdf in a folder`;

export function importCommand(program: Command): void {
  program
    .command('import')
    .summary('import letters from PDF, Word or plain text')
    .description('Imports printed letters from PDF, Word or plain text.')
    .argument('<file>', 'the printed letter, a folder of them, or "-" for standard input')
    .option('-o, --output <file>', 'write the letter to a file, or the letters to a folder')
    .option('--force', 'overwrite existing files')
    .option('--framework <id>', 'framework of the letters (default: by their year)')
    .addOption(
      new Option('--encoding <name>', 'encoding of plain text (default: UTF-8)')
        .choices(['utf-8', 'windows-1252'])
        .default('utf-8'),
    )
    .option('--report', 'report on standard error what was recognised and what needs checking')
    .addOption(
      new Option('--format <name>', 'report format; JSON goes to standard output').choices(['text', 'json']),
    )
    .addOption(new Option('--report-format <name>').choices(['text', 'json']).hideHelp())
    .addHelpText('after', HELP)
    .action(async (file: string, given: ImportArguments) => {
      const { runImport } = await import('./run');
      await runImport(file, given);
    });
}
