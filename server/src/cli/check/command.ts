import { Option, type Command } from 'commander';
import type { CheckArguments } from './arguments';
import { formatNames } from './formats/names';

const HELP = `
Folders are searched for letters (.apa and .apa.md). Files that are named are
checked whatever their extension, and "-" reads standard input. Word documents
(.docx), PDFs and printed letters in plain text (.txt) are checked as they are.

Exit code:
  0  no problem is serious enough to fail the check
  1  at least one is: a warning or an error, unless --max-severity is given
  2  something could not be checked, or invalid arguments

Examples:
  apa-letter check                            every letter in this folder and below
  apa-letter check letters "old/*-2007.apa"   a folder and a pattern
  apa-letter check letter.docx report.pdf     documents as they are
  apa-letter check westholt.apa --final       as strictly as a final letter
  apa-letter check letters --fix-dry-run      what safe fixes would change
  apa-letter check --format json > found.json
  find . -name "*.apa" -print0 | apa-letter check --files-from - --format ndjson`;

export function checkCommand(program: Command): void {
  program
    .command('check')
    .summary('check letters')
    .description('Finds wrong and contradictory grades and other problems in letters.')
    .argument('[paths...]', 'files, folders, patterns, or "-" for standard input (default: this folder)')
    .optionsGroup('What to check:')
    .option('--final', 'check all letters as final, whatever their status')
    .addOption(
      new Option('--max-severity <severity>', 'highest severity that does not fail the check')
        .choices(['error', 'warning', 'information', 'hint', 'none'])
        .default('information'),
    )
    .option('--report-unused', 'report unused suppressions only')
    .option('--baseline <file>', 'report new findings only; the first run records the current ones')
    .addOption(new Option('--update-baseline', 'record the current findings again'))
    .option(
      '--files-from <list>',
      'check the files named in a list too, one per line or ended by NUL ("-": standard input)',
    )
    .option('--force-exclude', 'skip files that the settings exclude, even if they are named')
    .option('--stdin-filename <name>', 'file name to use for standard input')
    .addOption(
      new Option('--encoding <name>', 'encoding of plain-text letters that are not UTF-8')
        .choices(['utf-8', 'windows-1252'])
        .default('utf-8'),
    )
    .optionsGroup('Fixes:')
    .option('--fix', 'apply safe fixes to the letters, and report what is left')
    .addOption(
      new Option(
        '--fix-dry-run',
        'show what --fix would change as a patch, without changing files',
      ).conflicts('fix'),
    )
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <name>', 'output format').choices(formatNames).default(formatNames[0]),
    )
    .option('-o, --output-file <file>', 'write the output to a file')
    .option('--force', 'overwrite a file that is not an earlier output')
    .optionsGroup('Speed:')
    .option('--cache', 'skip letters that have not changed since the last check')
    .option('--cache-file <file>', 'where to keep the cache (default: .apa/cache/check.json)')
    .addHelpText('after', HELP)
    .action(async (paths: string[], given: CheckArguments) => {
      const { runCheck } = await import('./run');
      await runCheck(paths, given);
    });
}
