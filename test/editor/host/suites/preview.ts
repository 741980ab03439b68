import * as assert from '../assert';
import { commands, TabInputWebview, ViewColumn, window, type Tab } from 'vscode';
import { letter } from '../../letters';
import { file, open, show, until } from '../support';

/** What is seen of the preview from within the window; `preview.test.ts` looks at the page itself. */
export const previewCommands: Readonly<Record<string, () => Promise<void>>> = {
  'apaLetter.showPreview': async () => {
    const document = await open(letter);
    await commands.executeCommand('apaLetter.showPreview');
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    await until('the preview', () => preview()?.label === `Preview ${name}`);
    assert.equal(preview()?.group.viewColumn, ViewColumn.Two);
    assert.equal(window.activeTextEditor?.document, document, 'the writer has been taken elsewhere');

    // There is one, and it shows the letter that the writer is in.
    await show(file('a.apa'));
    await until('the other letter', () => preview()?.label === 'Preview a.apa');
    await commands.executeCommand('apaLetter.showPreview');
    assert.equal(previews().length, 1);
    await show(file('notes.txt'));
    assert.equal(preview()?.label, 'Preview a.apa');
  },
};

function previews(): Tab[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('apaLetter.preview'));
}

function preview(): Tab | undefined {
  return previews()[0];
}
