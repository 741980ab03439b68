import * as assert from '../assert';
import { DiagnosticSeverity, Uri, workspace } from 'vscode';
import { letter } from '../../letters';
import { file, finding, folder, open } from '../support';

export function folders(): void {
  describe('a window with several folders (T33)', () => {
    it('checks the letters of each by its own settings', async () => {
      const first = await open(letter, 'letters');
      const second = await open(letter, 'more');
      assert.equal((await finding(first.uri, 'grade/out-of-range')).severity, DiagnosticSeverity.Error);
      assert.equal((await finding(second.uri, 'grade/out-of-range')).severity, DiagnosticSeverity.Hint);
    });

    it('takes in a folder that is added, and lets go of it', async () => {
      const uri = Uri.joinPath(folder('letters'), '../third');
      const place = Uri.joinPath(uri, 'c.apa');
      await workspace.fs.createDirectory(uri);
      await workspace.fs.writeFile(place, new TextEncoder().encode(letter));
      const count = workspace.workspaceFolders!.length;
      assert.ok(workspace.updateWorkspaceFolders(count, 0, { uri }));
      await finding(place, 'grade/out-of-range');
      assert.ok(workspace.updateWorkspaceFolders(count, 1));
      await workspace.fs.delete(uri, { recursive: true });
    });

    it('tells what is wrong in settings', async () => {
      const uri = file('.apa/config.yaml', 'more');
      await workspace.fs.stat(uri);
      const document = await workspace.openTextDocument(uri);
      assert.match(document.getText(), /hint/);
    });
  });
}
