import { commands, type Disposable, type ExtensionContext } from 'vscode';
import { Sample } from '../sample/sample';
import { takeStep } from '../sample/steps';

/**
 * Opens a copy of the sample letter: whatever is tried in it, the sample stays as it is. The walkthrough names what is to
 * be shown in it.
 */
export function registerOpenSample({ extensionUri }: ExtensionContext): Disposable {
  const sample = new Sample(extensionUri);
  return commands.registerCommand('apaLetter.openSample', async (step: unknown) => {
    const editor = await sample.show();
    if (typeof step === 'string') await takeStep(step, editor);
  });
}
