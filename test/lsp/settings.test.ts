import assert from 'node:assert/strict';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver-protocol';
import { BARE, FULL, LspClient } from '../support/lspClient';

const URI = 'untitled:letter';
const WARNING = { severity: { grade: 'warning' } };

/** How grave a grade of 7 is, which is an error (1) by itself, a warning (2) by these settings. */
describe('the settings that an editor sends at the start', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => client.kill());

  async function severity(capabilities: ClientCapabilities, sent: unknown): Promise<number | undefined> {
    await client.initialize(capabilities, null, sent);
    await client.open(URI, '## Being healthy\n\nGrade: 7\n');
    const findings = capabilities.textDocument?.diagnostic
      ? (await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: URI } }))
          .items
      : await client.pushed(URI, 1);
    return findings.find(({ code }) => code === 'grade/out-of-range')?.severity;
  }

  it('hold where it cannot be asked, with or without the name of the section', async () => {
    assert.equal(await severity(BARE, WARNING), 2);
    await client.kill();
    client = new LspClient();
    assert.equal(await severity(BARE, { apaLetter: WARNING }), 2);
  });

  it('hold where it can be asked and has nothing to say (T33)', async () => {
    client.settings = null;
    assert.equal(await severity(FULL, WARNING), 2);
    client.settings = {};
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.close(URI);
    await client.open(URI, '## Being healthy\n\nGrade: 7\n');
    const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: URI },
    });
    assert.equal(items.find(({ code }) => code === 'grade/out-of-range')?.severity, 2);
  });

  it('give way to what it says when asked', async () => {
    client.settings = { severity: { grade: 'hint' } };
    assert.equal(await severity(FULL, WARNING), 4);
  });
});
