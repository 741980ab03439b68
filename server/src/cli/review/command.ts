import { Option, type Command } from 'commander';
import type { ReviewArguments } from './run';

const HELP = `
The document itself is not changed. In the copy only the comments by "APA Letter"
change: outdated ones from an earlier review are removed, none is added twice, and
comments with replies are always kept.

Exit code:
  0  the copy was saved
  2  the document could not be read, or invalid arguments

Examples:
  apa-letter review letter.docx -o letter-reviewed.docx   comments in the text
  apa-letter review letter-reviewed.docx --remove -o letter-clean.docx`;

export function reviewCommand(program: Command): void {
  program
    .command('review')
    .summary('add comments to a copy of a Word document')
    .description('Saves a copy of a Word document with its problems as comments in the text.')
    .argument('<file>', 'the Word document (.docx)')
    .option('-o, --output <file>', 'file name of the copy (default: the name with "-reviewed")')
    .option('--remove', 'remove the comments of earlier reviews, and add none')
    .option('--final', 'check as a final letter, even if the document says DRAFT')
    .addOption(new Option('--force', 'overwrite the document itself, or another one'))
    .addHelpText('after', HELP)
    .action(async (file: string, given: ReviewArguments) => {
      const { runReview } = await import('./run');
      await runReview(file, given);
    });
}
