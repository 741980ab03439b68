import * as assert from '../assert';
import {
  commands,
  Range,
  Selection,
  window,
  workspace,
  type CodeAction,
  type CompletionList,
  type Position,
  type TextDocument,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode';
import { letter } from '../../letters';
import { at, codesIn, finding, noFinding, open, replace, until } from '../support';

export function editing(): void {
  describe('writing a letter', () => {
    let document: TextDocument;
    beforeEach(async () => {
      document = await open(letter);
      await finding(document.uri, 'field/unknown');
    });

    it('tells of what is wrong as it is typed, and no longer when it is right', async () => {
      await replace(document, 'Grade: 5', 'Grade: 3');
      await noFinding(document.uri, 'grade/out-of-range');
      await replace(document, 'Grade: 3', 'Grade: 33');
      await finding(document.uri, 'grade/out-of-range');
    });

    it('offers the grades of the scale', async () => {
      await replace(document, 'Grade: 5', 'Grade: ');
      const place = at(document, '## Staying safe').translate(2, 7);
      const labels = await until('suggestions', async () => {
        const { items } = await commands.executeCommand<CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          place,
        );
        const found = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        return found.length > 0 && found;
      });
      for (const grade of ['1', '2', '3', '4'])
        assert.ok(
          labels.some((label) => label.startsWith(grade)),
          labels.join(),
        );
    });

    it('shows them after the colon and a space, and in prose nothing (T58)', async () => {
      const text = (): string => document.getText();
      const goTo = (place: Position): void => {
        window.activeTextEditor!.selection = new Selection(place, place);
      };
      const type = async (words: string): Promise<void> => {
        for (const key of words) await commands.executeCommand('type', { text: key });
      };
      await replace(document, 'Grade: 5', '');
      goTo(at(document, '## Staying safe').translate(2, 0));
      await type('Grade: ');
      await until('the first grade', async () => {
        await commands.executeCommand('acceptSelectedSuggestion');
        return text().includes('\nGrade: 4\n');
      });
      goTo(at(document, 'has had a good year'));
      const before = text();
      await type('as follows: ');
      for (let n = 0; n < 10; n++) {
        await new Promise((done) => setTimeout(done, 100));
        await commands.executeCommand('acceptSelectedSuggestion');
      }
      assert.equal(text().length, before.length + 'as follows: '.length);
    });

    it('offers nothing in prose (T58)', async () => {
      const place = at(document, 'has had a good year').translate(0, 4);
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        place,
      );
      assert.deepEqual(
        items.map(({ label }) => label),
        [],
      );
    });

    it('mends what a fix is chosen for', async () => {
      const { range } = await finding(document.uri, 'field/unknown');
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        'quickfix',
      );
      const fix = actions.find(({ title }) => title.includes('Self-grade'));
      assert.ok(fix?.edit, actions.map(({ title }) => title).join(' | '));
      await workspace.applyEdit(fix.edit);
      assert.ok(document.getText().includes('\nSelf-grade: 3'));
      await noFinding(document.uri, 'field/unknown');
    });

    it('mends all that is safe at once, and nothing else', async () => {
      await commands.executeCommand('editor.action.sourceAction', {
        kind: 'source.fixAll.apa-letter',
        apply: 'first',
      });
      await until('the fixes', () => document.getText().includes('\n- School nurses'));
      await noFinding(document.uri, 'text/list-marker');
      // What only the writer can know is left to the writer.
      for (const words of ['\nGrade: 5\n', '\nSelf-garde: 3\n']) at(document, words);
      assert.ok(codesIn(document.uri).includes('grade/out-of-range'));
    });

    it('puts a letter into its usual form when it is saved, where that is wanted', async () => {
      const settings = workspace.getConfiguration('editor', {
        uri: document.uri,
        languageId: 'apa-letter',
      });
      await settings.update('formatOnSave', true, true, true);
      try {
        await replace(document, 'had a good year', 'had a very good year');
        await document.save();
        assert.ok(document.getText().includes('\nGrade: 2\n'), document.getText());
      } finally {
        await settings.update('formatOnSave', undefined, true, true);
      }
    });

    it('leaves a letter as it is when it is saved, where nothing is set', async () => {
      await replace(document, 'had a good year', 'had a very good year');
      const before = document.getText();
      await document.save();
      assert.equal(document.getText(), before);
    });

    it('formats a part of a letter', async () => {
      const start = at(document, '## Being healthy');
      const edits = await commands.executeCommand<TextEdit[]>(
        'vscode.executeFormatRangeProvider',
        document.uri,
        new Range(start, start.translate(4, 0)),
        { tabSize: 4, insertSpaces: true },
      );
      assert.ok(edits.length > 0);
    });

    it('renames a council wherever it is named', async () => {
      const edit = await commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        at(document, 'Northmere'),
        'Eastcombe',
      );
      await workspace.applyEdit(edit);
      assert.ok(document.getText().includes('council: Eastcombe'));
      assert.ok(!document.getText().includes('Northmere'), document.getText());
    });

    it('says why something cannot be renamed', async () => {
      const place = at(document, 'good year');
      await assert.rejects(
        commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, place, 'x'),
      );
    });
  });
}
