import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { StreamMessageWriter } from 'vscode-languageserver/node';
import { MessageStream } from '../../server/src/node/stdio';

describe('a stream of messages', () => {
  it('hands on every message whole, in order', async () => {
    const out = new PassThrough();
    const chunks: string[] = [];
    out.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
    const writer = new StreamMessageWriter(new MessageStream(out));
    const methods = ['first', 'Content-Length', 'Übergabe', 'x'.repeat(100_000)];
    await Promise.all(methods.map((method) => writer.write({ jsonrpc: '2.0', method } as never)));
    assert.deepEqual(
      chunks,
      methods.map((method) => {
        const content = JSON.stringify({ jsonrpc: '2.0', method });
        return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
      }),
    );
  });

  it('fails when what it writes to does', async () => {
    const out = new PassThrough();
    const stream = new MessageStream(out);
    const failed = new Promise<Error>((resolve) => stream.on('error', resolve));
    out.destroy(new Error('gone'));
    assert.equal((await failed).message, 'gone');
  });
});
