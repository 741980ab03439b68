import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { LETTER_COUNT } from '../../server/src/protocol/treeRequests';
import { Folder } from '../support/cli';
import { FULL, LspClient } from '../support/lspClient';

describe('the address book, over the protocol', () => {
  it('has the people of the other letters, as they are now', async () => {
    const letter = (name: string): string =>
      `---\ncouncil: Northmere\nyear: 2007\nto:\n  name: ${name}\n  role: Director\n---\n`;
    const folder = new Folder({ 'a.apa': letter('Ms A Rowan'), 'b.apa': '---\nto:\n  name: \n---\n' });
    const uri = (name: string): string => pathToFileURL(folder.path(name)).toString();
    const client = new LspClient();
    try {
      await client.initialize(FULL, [{ uri: pathToFileURL(folder.at).toString(), name: 'letters' }]);
      await client.ask(LETTER_COUNT.method, null);
      await client.open(uri('b.apa'), '---\nto:\n  name: \n---\n');
      const offered = async (): Promise<string[]> => {
        const answer = await client.ask<CompletionItem[] | { items: CompletionItem[] }>(
          'textDocument/completion',
          {
            textDocument: { uri: uri('b.apa') },
            position: { line: 2, character: 8 },
          },
        );
        return (Array.isArray(answer) ? answer : answer.items).map(({ label }) => label);
      };
      assert.deepEqual(await offered(), ['Ms A Rowan']);
      await client.open(uri('a.apa'), letter('Mr B New'));
      await client.ask('textDocument/diagnostic', { textDocument: { uri: uri('a.apa') } });
      assert.deepEqual(await offered(), ['Mr B New']);
    } finally {
      await client.kill();
      folder.remove();
    }
  });
});
