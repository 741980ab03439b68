import { decode, MOST_BYTES, type Decoded } from '../workspace/decode';
import { readBytesSync, TooLarge } from '../node/readFile';
import { readProblem } from '../node/readProblem';

/** The text of a file, or why it has none. */
export function readText(file: string): Decoded {
  try {
    return decode(readBytesSync(file));
  } catch (error) {
    return { problem: readProblem(error) };
  }
}

/** The text of standard input. */
export async function readStdin(): Promise<Decoded> {
  try {
    return decode(await stdinBytes());
  } catch (error) {
    return { problem: readProblem(error) };
  }
}

/** The bytes of standard input; not many more of an endless one than a letter may have. */
export async function stdinBytes(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > MOST_BYTES) throw new TooLarge('-', length);
  }
  return Buffer.concat(chunks);
}
