import * as assert from '../assert';
import { commands, languages, Uri, window, workspace } from 'vscode';
import { letter } from '../../letters';
import { file, finding, show, theExtension, until } from '../support';

export function activation(): void {
  describe('the extension', () => {
    it('wakes up in a folder of letters, and checks them before one is open', async () => {
      await until('the extension', () => theExtension().isActive);
      const { uri } = await show(file('notes.txt'));
      assert.ok(uri.path.endsWith('notes.txt'));
      await finding(file('examples/westholt-2008.apa'), 'table/section-mismatch');
    });

    it('knows letters by their names, and leaves other Markdown alone', async () => {
      for (const [name, language] of [
        ['a.apa', 'apa-letter'],
        ['b.apa.md', 'apa-letter'],
        ['readme.md', 'markdown'],
      ] as const)
        assert.equal((await workspace.openTextDocument(file(name))).languageId, language, name);
      assert.ok((await languages.getLanguages()).includes('apa-letter'));
    });

    it('checks a letter that has not been saved anywhere (T45)', async () => {
      const document = await workspace.openTextDocument({ language: 'apa-letter', content: letter });
      await window.showTextDocument(document);
      assert.equal(document.uri.scheme, 'untitled');
      await finding(document.uri, 'grade/out-of-range');
    });

    it('checks *.apa.md as a letter where a writer has made it Markdown', async () => {
      const name = '*.apa.md';
      const associations = workspace.getConfiguration('files');
      await associations.update('associations', { [name]: 'markdown' }, true);
      try {
        const uri = Uri.joinPath(file('.'), 'associated.apa.md');
        await workspace.fs.writeFile(uri, new TextEncoder().encode(letter));
        const document = await show(uri);
        assert.equal(document.languageId, 'markdown');
        await finding(uri, 'grade/out-of-range');
        await commands.executeCommand('workbench.action.closeAllEditors');
        await workspace.fs.delete(uri);
      } finally {
        await associations.update('associations', undefined, true);
      }
    });
  });
}
