import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic, InitializeResult } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { letterDocuments } from '../../server/src/workspace/letterDocument';
import { FULL, LspClient } from '../support/lspClient';
import { anyText } from '../support/arbitrary';

describe('offsets and positions', () => {
  it('lead back to where they come from, in any text and between any characters (T02)', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = letterDocuments.create('untitled:a', 'apa-letter', 1, text);
        const index = TextDocument.create('', '', 0, text);
        for (let offset = 0; offset <= text.length; offset++) {
          // Between CR and LF there is no place of its own: it is the end of the line.
          const divides = text[offset - 1] === '\r' && text[offset] === '\n';
          for (const way of [document, index])
            assert.equal(way.offsetAt(way.positionAt(offset)), divides ? offset - 1 : offset);
          assert.deepEqual(document.positionAt(offset), index.positionAt(offset));
        }
      }),
    );
  });
});

describe('the encoding of positions', () => {
  const uri = 'untitled:a';
  for (const [offer, what] of [
    [undefined, 'nothing'],
    [['utf-8'], 'UTF-8 alone'],
    [['utf-32', 'utf-8', 'utf-16'], 'UTF-16 as the last'],
  ] as const)
    it(`is UTF-16, and the server says so, when the editor offers ${what} (T01, T03)`, async () => {
      const client = new LspClient();
      const general = offer && { positionEncodings: [...offer] };
      const { capabilities }: InitializeResult = await client.initialize({ ...FULL, general });
      assert.equal(capabilities.positionEncoding, 'utf-16');
      await client.open(uri, '## Being healthy\n\nGrade: 5 <!-- 🙂é漢 -->\nSelf-grade<!-- 🙂🙂 -->: 9\n');
      const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      assert.ok(items.some(({ range }) => range.start.line === 2 && range.start.character === 7));
      // After the pictures one character is two units.
      await client.change(uri, 2, [
        { range: { start: { line: 2, character: 16 }, end: { line: 2, character: 17 } }, text: 'e' },
      ]);
      const answer = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      assert.deepEqual(answer.items, items);
      await client.kill();
    });
});
