import type { Command } from 'commander';

const HELP = `
Examples:
  apa-letter explain grade/out-of-range   one finding
  apa-letter explain grade                all findings of a family
  apa-letter explain                      all findings`;

export function explainCommand(program: Command): void {
  program
    .command('explain')
    .summary('tell what a finding means and how to put it right')
    .description('Tells what a finding means, why it matters in a letter, and how to put it right.')
    .argument('[code]', 'code of a finding, or a family')
    .addHelpText('after', HELP)
    .action(async (code: string | undefined) => {
      const { runExplain } = await import('./run');
      runExplain(code);
    });
}
