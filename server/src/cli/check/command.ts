import { Option, type Command } from 'commander';
import type { CheckArguments } from './run';
import { formatNames } from './formats/names';

const HELP = `
Folders are searched for letters, whose names end in .apa or .apa.md. A file that
is named is checked whatever its ending is, and "-" reads standard input. Word
documents (.docx), PDFs and printed letters in plain text (.txt) are checked where
they lie, and nothing is written.

Exit code:
  0  nothing found that counts
  1  something found that counts: warnings and errors, unless --max-severity says else
  2  something could not be checked, or the command is not right

Examples:
  apa-letter check                            every letter in this folder and below
  apa-letter check letters "old/*-2007.apa"   a folder and a pattern
  apa-letter check letter.docx report.pdf     documents as they are
  apa-letter check westholt.apa --final       as strictly as a letter that goes out
  apa-letter check letters --fix-dry-run      what safe fixes would change
  apa-letter check --format json > found.json`;

export function checkCommand(program: Command): void {
  program
    .command('check')
    .summary('find what is wrong in letters')
    .description('Finds wrong and contradictory grades, and what else is not right in letters.')
    .argument('[paths...]', 'files, folders, patterns, or "-" for standard input (default: this folder)')
    .optionsGroup('What is checked:')
    .option('--final', 'check as final letters, whatever their headers say')
    .addOption(
      new Option('--max-severity <severity>', 'the worst severity that does not count as failed')
        .choices(['error', 'warning', 'information', 'hint', 'none'])
        .default('information'),
    )
    .option('--report-unused', 'tell of comments that silence nothing, and of nothing else')
    .option('--baseline <file>', 'tell of new findings only; the first time, record those of today')
    .addOption(new Option('--update-baseline', 'record the findings of today again'))
    .option('--force-exclude', 'leave out what the settings exclude, files that are named too')
    .option('--stdin-filename <name>', 'the name of what is read from standard input')
    .addOption(
      new Option('--encoding <name>', 'what a printed letter in plain text is that is not UTF-8')
        .choices(['utf-8', 'windows-1252'])
        .default('utf-8'),
    )
    .optionsGroup('Fixes:')
    .option('--fix', 'put safe fixes into the letters, and tell of what is left')
    .addOption(
      new Option('--fix-dry-run', 'show what --fix would change, for "patch", and change nothing').conflicts(
        'fix',
      ),
    )
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <name>', 'form of the output').choices(formatNames).default(formatNames[0]),
    )
    .option('-o, --output-file <file>', 'write the output to a file')
    .option('--force', 'write the output over a file of another kind')
    .optionsGroup('Speed:')
    .option('--cache', 'do not check again what has not changed')
    .option('--cache-file <file>', 'where to remember that (default: .apa/cache/check.json)')
    .addHelpText('after', HELP)
    .action(async (paths: string[], given: CheckArguments) => {
      const { runCheck } = await import('./run');
      await runCheck(paths, given);
    });
}
