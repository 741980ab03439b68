import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { start } from '../../server/src/lsp/start';
import { nowhere } from '../../server/src/workspace/world';

const URI = 'untitled:a';
const START = { line: 0, character: 0 };

describe('a handler that waits', () => {
  /** Asks about a letter, and does something before what is waited for has come. */
  async function answerAfter(method: string, params: object): Promise<unknown> {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const none = () => Promise.reject(new Error('no Word here'));
    const noWord = { word: none, pdf: none };
    const session = start(createConnection(up, down), nowhere, noWord);
    const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    session.connection.listen();
    client.listen();
    let [begun, go] = [(): void => undefined, (): void => undefined];
    const waiting = new Promise<void>((resolve) => (begun = resolve));
    const wait = new Promise<string>((resolve) => (go = () => resolve('waited')));
    session.onLetterAfter(
      { method: 'test/after' },
      'empty',
      (_, { analysis }) => {
        begun();
        return wait.then((word) => `${word} since ${analysis.version}`);
      },
      (_, { document, analysis }, waited) =>
        `${waited}, ${analysis.version} of ${document.version}: ${analysis.letter.sections.length}`,
    );
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    const textDocument = { uri: URI, languageId: 'apa-letter', version: 1, text: '## Being healthy\n' };
    await client.sendNotification('textDocument/didOpen', { textDocument });
    const answer = client.sendRequest('test/after', { textDocument: { uri: URI } });
    await waiting;
    await client.sendNotification(method, params);
    // Answered after the notification has been taken in.
    await client.sendRequest('textDocument/documentSymbol', { textDocument: { uri: URI } });
    go();
    const answered = await answer;
    client.dispose();
    session.connection.dispose();
    return answered;
  }

  it('is given the letter as it is after the wait', async () => {
    const answer = await answerAfter('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ range: { start: START, end: START }, text: '## Staying safe\n\n' }],
    });
    assert.equal(answer, 'waited since 1, 2 of 2: 2');
  });

  it('answers nothing about a letter that has been closed meanwhile', async () => {
    assert.equal(await answerAfter('textDocument/didClose', { textDocument: { uri: URI } }), 'empty');
  });
});
