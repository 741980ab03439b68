import { Option, type Command } from 'commander';
import type { ReviewArguments } from './run';

const HELP = `
The document itself stays as it is. In the copy nothing changes but the comments of
"APA Letter": those of an earlier review that hold no more go, no comment comes
twice, and one that somebody has answered always stays.

Exit code:
  0  the copy is written
  2  the document could not be read, or the command is not right

Examples:
  apa-letter review letter.docx -o letter-reviewed.docx   comments at the words
  apa-letter review letter-reviewed.docx --remove -o letter-clean.docx`;

export function reviewCommand(program: Command): void {
  program
    .command('review')
    .summary('put what is found in a Word document into a copy as comments')
    .description('Puts what is found in a Word document into a copy of it, as comments at the words.')
    .argument('<file>', 'the Word document (.docx)')
    .option('-o, --output <file>', 'the copy (default: beside the document, with "-reviewed" in its name)')
    .option('--remove', 'take the comments of earlier reviews out, and add none')
    .option('--final', 'check as a final letter, although the document says that it is a draft')
    .addOption(new Option('--force', 'write over the document itself, or over another one'))
    .addHelpText('after', HELP)
    .action(async (file: string, given: ReviewArguments) => {
      const { runReview } = await import('./run');
      await runReview(file, given);
    });
}
