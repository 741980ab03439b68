import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CodeLens,
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  Hover,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { crlf } from '../support/marks';
import { BARE, FULL, LspClient } from '../support/lspClient';

const URI = 'file:///letters/2008/northmere.apa';
const TEXT = `---
council: Northmere Borough Council
year: 2008
previous: ../2007/northmere.apa
---

# Title

| Area | APA grade |
| --- | --- |
| Being healthy | 2 |
| Staying safe | 3 |

## Being healthy 🙂

## Staying safe

Grade: 2
Self-grade: 3

🙂 See Being healthy.

<!-- apa-disable-next-line grade/missing -->
`;

describe('reading aids over stdio', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => client.kill());

  const textDocument = { uri: URI };
  const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const ask = <Result>(method: string, params: object = {}): Promise<Result> =>
    client.ask<Result>(`textDocument/${method}`, { textDocument, ...params });
  const start = async (clientCapabilities: ClientCapabilities, text = TEXT): Promise<void> => {
    await client.initialize(clientCapabilities);
    await client.open(URI, text);
  };
  const hints = async (): Promise<string[]> =>
    (await ask<InlayHint[]>('inlayHint', { range: whole })).map(
      ({ position, label }) =>
        `${position.line}:${position.character} ${typeof label === 'string' ? label : ''}`,
    );

  it('are the same for LF and CRLF (T04)', async () => {
    await start(FULL, crlf(TEXT));
    assert.deepEqual(await hints(), [
      '10:19 adequate',
      '11:18 good',
      '17:8 adequate',
      '18:13 good',
      '18:13 one higher than our grade',
    ]);
    const [, second] = await ask<FoldingRange[]>('foldingRange');
    assert.deepEqual(second, { startLine: 8, endLine: 11 });
  });

  it('colour words, a token a line, counted in UTF-16 (T01, T61)', async () => {
    await start(FULL);
    const { data } = await ask<SemanticTokens>('semanticTokens/full');
    const { tokenTypes } = client.initializeResult!.capabilities.semanticTokensProvider!.legend;
    const lines = TEXT.split('\n');
    const words: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      character = data[i] === 0 ? character + data[i + 1]! : data[i + 1]!;
      line += data[i]!;
      words.push(`${tokenTypes[data[i + 3]!]} ${lines[line]!.slice(character, character + data[i + 2]!)}`);
    }
    assert.deepEqual(words, [
      'class Being healthy',
      'number 2',
      'class Staying safe',
      'number 3',
      'class Staying safe',
      'number 2',
      'number 3',
      'class Being healthy',
      'macro apa-disable-next-line',
      'property grade/missing',
    ]);
    const part = await ask<SemanticTokens>('semanticTokens/range', {
      range: { start: { line: 15, character: 0 }, end: { line: 19, character: 0 } },
    });
    assert.equal(part.data.length, 15);
    assert.deepEqual(part.data.slice(0, 3), [15, 3, 'Staying safe'.length]);
  });

  it('say on a sentence how it was read, and colour its words', async () => {
    await start(FULL, '## Staying safe\r\n\r\n🙂 Yes. The contribution\r\nof services is good.\r\n');
    const hover = await ask<Hover>('hover', { position: { line: 2, character: 15 } });
    assert.deepEqual(hover.contents, {
      kind: 'markdown',
      value: String.raw`Read as: the grade of “Staying safe” is 3 \(good\)`,
    });
    assert.deepEqual(hover.range, { start: { line: 2, character: 8 }, end: { line: 3, character: 20 } });
    const { data } = await ask<SemanticTokens>('semanticTokens/full');
    assert.deepEqual(data.slice(5, 8), [3, 15, 'good'.length]);
    assert.equal(await ask('hover', { position: { line: 2, character: 4 } }), null);
  });

  it('fold to the last line with words, within the client’s limit, the deepest first dropped (T17, T51)', async () => {
    const foldingRange = { ...FULL.textDocument!.foldingRange, rangeLimit: 2 };
    const text = '## A\n\n### B\n\nb\n\n## C\n\nc\n';
    await start({ ...FULL, textDocument: { ...FULL.textDocument, foldingRange } }, text);
    assert.deepEqual(await ask('foldingRange'), [
      { startLine: 0, endLine: 4 },
      { startLine: 6, endLine: 8 },
    ]);
  });

  it('select more and more', async () => {
    await start(FULL);
    const [first] = await ask<SelectionRange[]>('selectionRange', {
      positions: [{ line: 17, character: 7 }],
    });
    const starts: string[] = [];
    for (let one: SelectionRange | undefined = first; one; one = one.parent)
      starts.push(`${one.range.start.line}:${one.range.start.character}`);
    assert.deepEqual(starts, ['17:7', '17:0', '17:0', '15:0', '0:0']);
  });

  it('link last year’s letter, and rules where they have a page; a letter without a place has none beside it (T45)', async () => {
    await start(FULL);
    const links = await ask<DocumentLink[]>('documentLink');
    assert.deepEqual(
      links.map(({ target, tooltip }) => [target?.replace(/^.*(?=\/docs)/, ''), tooltip]),
      [['file:///letters/2007/northmere.apa', 'Open last year’s letter']],
    );
    const untitled = { textDocument: { uri: 'untitled:Untitled-1' } };
    await client.open('untitled:Untitled-1', TEXT);
    assert.equal((await client.ask<DocumentLink[]>('textDocument/documentLink', untitled)).length, 0);
  });

  it('link rules to the client’s own pages', async () => {
    await client.initialize(FULL, null, { rulePages: 'command:own.showRule' });
    await client.open(URI, TEXT);
    const last = (await ask<DocumentLink[]>('documentLink')).at(-1)!;
    assert.deepEqual(
      [last.target, last.tooltip],
      ['command:own.showRule?%5B%22grade%2Fmissing%22%5D', 'Open the page about this rule'],
    );
  });

  it('highlight an area', async () => {
    await start(FULL);
    const found = await ask<DocumentHighlight[]>('documentHighlight', {
      position: { line: 20, character: 9 },
    });
    assert.deepEqual(
      found.map(({ range: { start: at } }) => [at.line, at.character]),
      [
        [10, 2],
        [20, 7],
      ],
    );
  });

  it('show lenses, go to what they count and set the table by a click', async () => {
    await start(FULL);
    const lenses = await ask<CodeLens[]>('codeLens');
    const titles = lenses.map(({ command }) => command!);
    assert.deepEqual(
      titles.map(({ title }) => title),
      ['Self-assessment: self-grade one higher', '1 error, 1 warning', 'Update table to 2 (adequate)'],
    );
    const set = titles[2]!;
    for (const { command, arguments: args } of titles.slice(0, 2))
      await client.ask('workspace/executeCommand', { command, arguments: args });
    assert.deepEqual(
      client.shown.map(({ uri, selection }) => [uri, selection!.start]),
      [
        [URI, { line: 18, character: 12 }],
        [URI, { line: 17, character: 7 }],
      ],
    );
    await client.change(URI, 2, [{ text: `\n${TEXT.replace('# Title', '# Another title')}` }]);
    await client.ask('workspace/executeCommand', { command: set.command, arguments: set.arguments });
    const [edit] = client.applied[0]!.documentChanges as TextDocumentEdit[];
    assert.equal(edit!.textDocument.version, 2);
    assert.deepEqual(edit!.edits, [
      { range: { start: { line: 12, character: 17 }, end: { line: 12, character: 18 } }, newText: '2' },
    ]);
    // What is not known does nothing, whatever its name.
    await client.ask('workspace/executeCommand', { command: 'constructor', arguments: [] });
    await client.ask('workspace/executeCommand', { command: set.command, arguments: [7, null] });
    assert.equal(client.applied.length, 1);
  });

  it('have a switch each, which takes effect at once (T32)', async () => {
    client.settings = { inlayHints: { gradeLabels: false }, codeLens: { enabled: 'no' } };
    await start(FULL);
    assert.deepEqual(await hints(), ['18:13 one higher than our grade']);
    assert.ok((await ask<CodeLens[]>('codeLens')).length > 0, 'a value of the wrong shape is left out (T31)');
    client.settings = {
      inlayHints: { selfAssessment: false, gradeLabels: false },
      codeLens: { enabled: false },
      semanticTokens: { enabled: false },
    };
    client.refreshed.length = 0;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await hints(), []);
    assert.deepEqual(await ask('codeLens'), []);
    assert.deepEqual(await ask('semanticTokens/full'), { data: [] });
    assert.deepEqual([...new Set(client.refreshed)].sort(), ['codeLens', 'inlayHint', 'semanticTokens']);
  });

  it('answer a bare client: no colours, no refresh, no click that it cannot carry out (T34, T38, T40)', async () => {
    await start(BARE);
    assert.equal(client.initializeResult!.capabilities.semanticTokensProvider, undefined);
    assert.equal(client.initializeResult!.capabilities.executeCommandProvider, undefined);
    const [hint] = await ask<InlayHint[]>('inlayHint', { range: whole });
    assert.match(JSON.stringify(hint!.tooltip), /"kind":"plaintext"/);
    const lenses = await ask<CodeLens[]>('codeLens');
    assert.ok(lenses.every(({ command }) => !command?.title.startsWith('Update table')));
    assert.ok((await ask<DocumentLink[]>('documentLink')).every(({ tooltip }) => tooltip === undefined));
    assert.ok((await ask<FoldingRange[]>('foldingRange')).length > 0);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { apaLetter: { codeLens: { enabled: false } } },
    });
    assert.deepEqual(await ask('codeLens'), []);
    assert.deepEqual(client.refreshed, []);
  });

  it('show a rule’s page over its name in a settings file', async () => {
    await client.initialize(FULL);
    const uri = 'file:///letters/.apa/config.yaml';
    await client.open(uri, 'severity:\n  grade/missing: hint\n');
    const hover = await client.ask<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 1, character: 5 },
    });
    assert.match(JSON.stringify(hover.contents), /"kind":"markdown".*Missing grade/);
    assert.deepEqual(hover.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 15 } });
  });

  it('are empty for an empty text, and for what is not open (T14, T15)', async () => {
    await client.initialize(FULL);
    const empty = async (): Promise<void> => {
      const position = { line: 9, character: 9 };
      assert.deepEqual(await ask('inlayHint', { range: whole }), []);
      assert.deepEqual(await ask('codeLens'), []);
      assert.deepEqual(await ask('semanticTokens/full'), { data: [] });
      assert.deepEqual(await ask('semanticTokens/range', { range: whole }), { data: [] });
      assert.deepEqual(await ask('foldingRange'), []);
      assert.deepEqual(await ask('documentLink'), []);
      assert.deepEqual(await ask('documentHighlight', { position }), []);
    };
    await empty();
    await client.open(URI, '');
    await empty();
    const [range] = await ask<SelectionRange[]>('selectionRange', { positions: [{ line: 9, character: 9 }] });
    assert.deepEqual(range?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
  });
});
