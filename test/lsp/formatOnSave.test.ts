import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inFolder } from '../support/cli';
import { FULL, LspClient } from '../support/lspClient';

const ON_DISK = '##  On disk\n\n\n\nGrade 2\n';
const OPEN = '##  Being healthy\n\n\n\n*  Waits are short.\n';
const options = { tabSize: 4, insertSpaces: true };

describe('formatting while a letter is saved (T55)', () => {
  it('is for the text that the editor has, and leaves the file alone', () =>
    inFolder({ 'a.apa': ON_DISK }, async (folder) => {
      const uri = pathToFileURL(folder.path('a.apa')).href;
      const client = new LspClient();
      await client.initialize(FULL, [{ uri: pathToFileURL(folder.at).href, name: 'a' }]);
      await client.open(uri, OPEN);
      const { mtimeMs } = statSync(folder.path('a.apa'));
      const edits = await client.ask<TextEdit[]>('textDocument/formatting', {
        textDocument: { uri },
        options,
      });
      const after = TextDocument.applyEdits(TextDocument.create(uri, '', 1, OPEN), edits);
      assert.equal(after, '## Being healthy\n\n- Waits are short.\n');
      assert.equal(readFileSync(folder.path('a.apa'), 'utf8'), ON_DISK);
      assert.equal(statSync(folder.path('a.apa')).mtimeMs, mtimeMs);
      assert.deepEqual(client.applied, [], 'the server changes nothing by itself');
      await client.kill();
    }));

  it('is for one of the texts when another comes right behind, whole', async () => {
    const uri = 'untitled:a';
    const client = new LspClient();
    await client.initialize(FULL);
    await client.open(uri, OPEN);
    const asked = client.ask<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options });
    const later = `A longer beginning  \n\n\n${OPEN}`;
    await client.change(uri, 2, [{ text: later }]);
    const edits = await asked;
    const results = [OPEN, later].map((text) => format(text, edits));
    assert.ok(
      results[0] === '## Being healthy\n\n- Waits are short.\n' ||
        results[1] === 'A longer beginning\n\n## Being healthy\n\n- Waits are short.\n',
      JSON.stringify(results),
    );
    await client.kill();
  });
});

/** What the edits make of a text; nothing when they are not for it. */
function format(text: string, edits: TextEdit[]): string | undefined {
  try {
    return TextDocument.applyEdits(TextDocument.create('untitled:a', '', 1, text), edits);
  } catch {
    return undefined;
  }
}
