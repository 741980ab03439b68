import * as assert from '../assert';
import { commands, DiagnosticSeverity, languages, Uri, window, workspace } from 'vscode';
import { found, letter } from '../../letters';
import { codesIn, file, finding, open, show, until } from '../support';

export function findings(): void {
  describe('findings', () => {
    it('stand at their places, with source, rule and page', async () => {
      const document = await open(letter);
      const { range, source, code, message } = await finding(document.uri, 'grade/out-of-range');
      assert.equal(document.getText(range), '5');
      assert.equal(source, 'apa-letter');
      assert.ok(typeof code === 'object' && code.target.scheme === 'command');
      assert.match(message, /^5 is not a grade on the scale\./);
      const own = languages
        .getDiagnostics(document.uri)
        .filter(({ severity }) => [DiagnosticSeverity.Error, DiagnosticSeverity.Warning].includes(severity));
      assert.equal(own.length, found.length, codesIn(document.uri).join(' '));
    });

    it('have a page in the editor, without the web', async () => {
      const page = Uri.from({ scheme: 'apa-letter-rule', path: '/grade/out-of-range.md' });
      const { languageId } = await workspace.openTextDocument(page);
      assert.equal(languageId, 'markdown');
      await until('the page’s text', async () =>
        (await workspace.openTextDocument(page)).getText().includes('`grade/out-of-range` · error'),
      );
      const { code } = await finding((await open(letter)).uri, 'grade/out-of-range');
      assert.ok(typeof code === 'object');
      await commands.executeCommand(code.target.path, ...(JSON.parse(code.target.query) as string[]));
      await until('the page in a tab', () =>
        window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('out-of-range'))),
      );
      await commands.executeCommand('workbench.action.closeActiveEditor');
    });

    it('in the examples are those that the command line tells of', async () => {
      const bytes = await workspace.fs.readFile(file('expected.json'));
      const expected = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string[]>;
      assert.ok(Object.keys(expected).length >= 3);
      for (const [name, codes] of Object.entries(expected)) {
        const { uri } = await show(file(`examples/${name}`));
        await until(
          `the findings of ${name}: ${codes.join(' ')}`,
          () => codesIn(uri).join() === codes.join(),
        ).catch((error: unknown) => {
          assert.deepEqual(codesIn(uri), codes, name);
          throw error;
        });
      }
    });

    it('are found in letters that are not open', async () => {
      await finding(file('examples/westholt-2008.apa'), 'table/section-mismatch');
    });
  });
}
