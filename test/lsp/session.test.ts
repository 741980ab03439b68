import assert from 'node:assert/strict';
import type { Diagnostic, DocumentSymbol, Hover, SymbolInformation } from 'vscode-languageserver-protocol';
import { BARE, FULL, LspClient } from '../support/lspClient';
import { matchesFile } from '../support/snapshot';

const URI = 'file:///letters/northmere%202008.apa';
const TEXT =
  '# Title\n\n## Being healthy 🙂\n\n## Staying safe\n\nGrade: 5\n\n### Major strengths\n\n- One.\n';

interface Report {
  readonly kind: string;
  readonly resultId?: string;
  readonly items: Diagnostic[];
}

describe('a session over stdio', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => client.kill());

  const pull = (previousResultId?: string): Promise<Report> =>
    client.ask<Report>('textDocument/diagnostic', { textDocument: { uri: URI }, previousResultId });
  const at = (line: number, character: number) => ({
    textDocument: { uri: URI },
    position: { line, character },
  });
  const codes = (items: readonly Diagnostic[]): unknown[] => items.map(({ code }) => code);

  it('declares to a full client what it has registered (T40)', async () => {
    snapshot('capabilities-full', await client.initialize(FULL));
  });

  it('declares to a bare client what it has registered (T34, T40)', async () => {
    snapshot('capabilities-bare', await client.initialize(BARE));
  });

  it('links a rule’s code to the page that the client shows itself, and to none that it makes up', async () => {
    await client.initialize(FULL, null, { rulePages: 'command:own.showRule' });
    await client.open(URI, TEXT);
    const { items } = await pull();
    assert.equal(
      items.find(({ code }) => code === 'grade/out-of-range')?.codeDescription?.href,
      'command:own.showRule?%5B%22grade%2Fout-of-range%22%5D',
    );
  });

  it('answers a full client: pull, several edits in one notification, hover, outline, close', async () => {
    await client.initialize(FULL);
    await client.open(URI, TEXT);
    const first = await pull();
    const wrong = first.items.find(({ code }) => code === 'grade/out-of-range');
    assert.deepEqual(wrong?.range, { start: { line: 6, character: 7 }, end: { line: 6, character: 8 } });
    assert.equal(wrong?.codeDescription, undefined, 'no link to an address that is not there');
    assert.equal((await pull(first.resultId)).kind, 'unchanged');

    // The second edit counts on the first one's result (T23).
    await client.change(URI, 2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'A line\n\n' },
      { range: { start: { line: 8, character: 7 }, end: { line: 8, character: 8 } }, text: '2' },
    ]);
    assert.ok(!codes((await pull(first.resultId)).items).includes('grade/out-of-range'));

    const hover = await client.ask<Hover>('textDocument/hover', at(8, 7));
    assert.match(JSON.stringify(hover.contents), /"kind":"markdown".*2 – adequate/);
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    const safe = symbols.find(({ name }) => name === 'Staying safe');
    assert.equal(safe?.detail, '2 adequate · 1 strength, 0 weaknesses');
    assert.deepEqual(
      safe?.children?.map(({ name }) => name),
      ['Major strengths'],
    );

    await client.close(URI);
    assert.deepEqual((await pull()).items, []);
    assert.deepEqual(client.published, [], 'nothing is pushed to a client that pulls (T22)');
    assert.equal(await client.stop(), 0);
  });

  it('answers a bare client: versioned push, plain hover, flat outline, cleared on close (T18, T19, T37, T38)', async () => {
    const { capabilities } = await client.initialize(BARE);
    assert.equal(capabilities.diagnosticProvider, undefined);
    await client.open(URI, TEXT, 7);
    const pushed = await client.pushed(URI, 7);
    assert.ok(codes(pushed).includes('grade/out-of-range'));
    assert.ok(
      pushed.every((one) => one.relatedInformation === undefined && one.codeDescription === undefined),
    );

    await client.change(URI, 8, [{ text: TEXT.replace('5', '3') }]);
    assert.ok(!codes(await client.pushed(URI, 8)).includes('grade/out-of-range'));

    const hover = await client.ask<Hover>('textDocument/hover', at(6, 7));
    assert.match(JSON.stringify(hover.contents), /"kind":"plaintext"/);
    const symbols = await client.ask<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    const item = symbols.find(({ name }) => name === 'One.');
    assert.equal(item?.containerName, 'Major strengths');

    await client.close(URI);
    assert.deepEqual(await client.pushed(URI, undefined), []);
    assert.equal(await client.stop(), 0);
  });

  it('publishes once for a burst of edits (T25)', async () => {
    await client.initialize(BARE);
    await client.open(URI, TEXT, 1);
    await client.pushed(URI, 1);
    for (let version = 2; version <= 30; version++)
      await client.change(URI, version, [{ text: `${TEXT}- ${version}\n` }]);
    await client.pushed(URI, 30);
    assert.deepEqual(
      client.published.map(({ version }) => version),
      [1, 30],
    );
  });

  it('answers empty for positions outside, for what is not open, and for an empty text (T14, T15)', async () => {
    await client.initialize(FULL);
    assert.equal(await client.ask('textDocument/hover', at(0, 0)), null);
    await client.open(URI, '');
    assert.equal(await client.ask('textDocument/hover', at(99, 99)), null);
    assert.deepEqual(await client.ask('textDocument/documentSymbol', { textDocument: { uri: URI } }), []);
    assert.equal((await pull()).kind, 'full');
  });

  it('serves documents without a file, and says nothing of a copy beside a comparison (T35, T45, T46)', async () => {
    await client.initialize(BARE);
    await client.open('untitled:Untitled-1', TEXT);
    assert.ok((await client.pushed('untitled:Untitled-1', 1)).length > 0);
    await client.open('git:/letters/a.apa?ref', TEXT);
    assert.deepEqual(await client.pushed('git:/letters/a.apa?ref', 1), []);
  });

  it('refuses requests after shutdown, and ends with 1 when it was not shut down (T28)', async () => {
    await client.initialize(FULL);
    await client.open(URI, TEXT);
    await client.connection.sendRequest('shutdown');
    await assert.rejects(client.ask('textDocument/hover', at(0, 0)), { code: -32600 });
    await client.connection.sendNotification('exit');
    assert.equal(await client.exit, 0);

    const other = new LspClient();
    await other.initialize(FULL);
    await other.connection.sendNotification('exit');
    assert.equal(await other.exit, 1);
  });

  it('ends when its input ends (T27)', async () => {
    await client.initialize(FULL);
    client.process.stdin?.end();
    assert.equal(await client.exit, 1);
  });
});

function snapshot(name: string, value: unknown): void {
  matchesFile(`test/lsp/snapshots/${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
}
