import type { Command } from 'commander';

const HELP = `
Examples:
  apa-letter explain grade/out-of-range       one finding
  apa-letter explain grade                    all findings of a family
  apa-letter explain                          all findings
  apa-letter explain --sentences letter.apa   how the sentences of a letter are read`;

export function explainCommand(program: Command): void {
  program
    .command('explain')
    .summary('explain a finding, or how a letter is read')
    .description(
      'Explains what a finding means, why it matters and how to fix it, or how the sentences of a letter are read.',
    )
    .argument('[code]', 'code of a finding, or a family')
    .option(
      '--sentences [paths...]',
      'list the sentences about grades and self-assessment, and how each is read: files, folders, patterns, or "-" for standard input (default: this folder)',
    )
    .addHelpText('after', HELP)
    .action(async (code: string | undefined, { sentences }: ExplainArguments) => {
      if (sentences === undefined) {
        const { runExplain } = await import('./run');
        return runExplain(code);
      }
      const { runSentences } = await import('./sentences');
      return runSentences([code ?? [], sentences === true ? [] : sentences].flat());
    });
}

interface ExplainArguments {
  /** Paths; true when there are none after the option. */
  readonly sentences?: true | readonly string[];
}
