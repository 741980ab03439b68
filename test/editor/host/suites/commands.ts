import * as assert from '../assert';
import { commands } from 'vscode';
import { letter } from '../../letters';
import { finding, noFinding, open, replace, theExtension } from '../support';
import { exchangeCommands } from './exchange';
import { letterCommands } from './letterCommands';
import { previewCommands } from './preview';

/** What is tried of each command. A command of the manifest that is not here fails. */
const tried: Readonly<Record<string, () => Promise<void>>> = {
  ...letterCommands,
  ...exchangeCommands,
  ...previewCommands,
  'apaLetter.restartServer': async () => {
    const document = await open(letter);
    await finding(document.uri, 'field/unknown');
    await commands.executeCommand('apaLetter.restartServer');
    await replace(document, 'Self-garde', 'Self-grade');
    await noFinding(document.uri, 'field/unknown');
    await finding(document.uri, 'grade/out-of-range');
  },
  'apaLetter.showLog': async () => {
    await commands.executeCommand('apaLetter.showLog');
    await commands.executeCommand('workbench.action.closePanel');
  },
};

export function commandsSuite(): void {
  describe('the commands', () => {
    it('are all there, and all tried', async () => {
      const manifest = theExtension().packageJSON as {
        contributes: { commands: { command: string }[] };
      };
      const declared = manifest.contributes.commands.map(({ command }) => command);
      assert.deepEqual(declared.sort(), Object.keys(tried).sort());
      const there = await commands.getCommands(true);
      for (const command of declared) assert.ok(there.includes(command), command);
    });

    for (const [command, test] of Object.entries(tried)) it(command, test);
  });
}
