import type { Command } from 'commander';

export function configCommand(program: Command): void {
  program
    .command('config')
    .summary('show the settings in effect for a letter')
    .description('Shows the settings in effect for a letter, and where each value comes from.')
    .argument('<file>', 'the letter')
    .action(async (file: string) => {
      const { runConfig } = await import('./run');
      await runConfig(file);
    });
}
