import assert from 'node:assert/strict';
import type { RegistrationParams } from 'vscode-languageserver-protocol';
import { BARE, FULL, LspClient } from '../support/lspClient';

describe('what the server asks to be told of', () => {
  let client: LspClient;
  const registered = new Set<string>();
  beforeEach(() => {
    registered.clear();
    client = new LspClient();
    client.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      for (const { method } of registrations) registered.add(method);
      return null;
    });
  });
  afterEach(() => client.kill());

  /** The server has answered everything it was reported before: its own questions have come. */
  const settled = (): Promise<unknown> =>
    client.ask('textDocument/hover', {
      textDocument: { uri: 'file:///none.apa' },
      position: { line: 0, character: 0 },
    });

  it('are changed settings, files and folders, all three (T32, T48)', async () => {
    await client.initialize(FULL, []);
    await settled();
    assert.deepEqual([...registered].sort(), [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
      'workspace/didChangeWorkspaceFolders',
    ]);
  });

  it('is nothing where the editor takes no such wishes (T34)', async () => {
    await client.initialize(BARE);
    await settled();
    assert.deepEqual([...registered], []);
  });
});
