import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { crlf } from '../support/marks';
import { FULL, LspClient } from '../support/lspClient';
import { formatted } from '../features/format/check';

const URI = 'untitled:letter';
const LOOSE = '## Being healthy 🙂 ##\nGrade 2\n\n\n* a\n*\tb';

describe('formatting over the protocol', () => {
  let client: LspClient;
  beforeEach(async () => {
    client = new LspClient();
    await client.initialize(FULL);
  });
  afterEach(() => client.kill());

  const apply = (text: string, edits: TextEdit[]): string =>
    TextDocument.applyEdits(TextDocument.create(URI, 'apa-letter', 1, text), edits);
  const format = (options: object): Promise<TextEdit[]> =>
    client.ask<TextEdit[]>('textDocument/formatting', { textDocument: { uri: URI }, options });

  it('gives the text that the command line gives, whatever the editor says of indents (T12, T52)', async () => {
    for (const text of [LOOSE, crlf(LOOSE)]) {
      await client.open(URI, text);
      for (const options of [
        { tabSize: 2, insertSpaces: true },
        { tabSize: 8, insertSpaces: false, trimTrailingWhitespace: false, insertFinalNewline: false },
      ])
        assert.equal(apply(text, await format(options)), formatted(text));
      await client.close(URI);
    }
  });

  it('has nothing to change in a formatted letter, in an empty text, and in one that is not open (T15, T54)', async () => {
    assert.deepEqual(await format({}), []);
    for (const text of ['', formatted(LOOSE), crlf(formatted(LOOSE))]) {
      await client.open(URI, text);
      assert.deepEqual(await format({ tabSize: 4, insertSpaces: true }), []);
      await client.close(URI);
    }
  });

  it('formats a range, and one that ends behind the text', async () => {
    await client.open(URI, LOOSE);
    const edits = await client.ask<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument: { uri: URI },
      range: { start: { line: 5, character: 0 }, end: { line: 99, character: 0 } },
      options: { tabSize: 4, insertSpaces: true },
    });
    assert.equal(apply(LOOSE, edits), '## Being healthy 🙂 ##\nGrade 2\n\n\n* a\n- b\n');
  });

  it('continues a list on Enter, and nothing on another key', async () => {
    await client.open(URI, '- a\n\ntext\n');
    const onType = (ch: string, line: number): Promise<TextEdit[]> =>
      client.ask<TextEdit[]>('textDocument/onTypeFormatting', {
        textDocument: { uri: URI },
        position: { line, character: 0 },
        ch,
        options: { tabSize: 4, insertSpaces: true },
      });
    const place = { line: 1, character: 0 };
    assert.deepEqual(await onType('\n', 1), [{ range: { start: place, end: place }, newText: '- ' }]);
    assert.deepEqual(await onType('}', 1), []);
    assert.deepEqual(await onType('\n', 99), []);
  });

  it('indents on Enter in the header', async () => {
    await client.open(URI, '---\nto:\n\n---\n');
    const place = { line: 2, character: 0 };
    const edits = await client.ask<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument: { uri: URI },
      position: place,
      ch: '\n',
      options: { tabSize: 4, insertSpaces: false },
    });
    assert.deepEqual(edits, [{ range: { start: place, end: place }, newText: '  ' }]);
  });
});
