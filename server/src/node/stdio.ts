import { Writable } from 'node:stream';

/** With what the head of a message begins; its content begins with a brace. */
const C = 67;

/**
 * Writes each message at once, where the protocol library writes its head and its content one after the other: that
 * wakes the reader twice, and a short answer takes half as long again.
 */
export class MessageStream extends Writable {
  #head: Buffer | undefined;

  constructor(readonly out: NodeJS.WritableStream) {
    super();
    out.on('error', (error: Error) => this.destroy(error));
    out.on('close', () => this.destroy());
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    if (!this.#head && chunk[0] === C) {
      this.#head = chunk;
      return done();
    }
    const whole = this.#head ? Buffer.concat([this.#head, chunk]) : chunk;
    this.#head = undefined;
    this.out.write(whole, done);
  }
}

/** Standard input and output, which belong to the protocol alone: what a library prints goes to the log. */
export function stdio(): [input: NodeJS.ReadableStream, output: NodeJS.WritableStream] {
  console.log = console.info = console.debug = console.error;
  return [process.stdin, new MessageStream(process.stdout)];
}
