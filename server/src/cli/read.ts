import { decode, MOST_BYTES, type Decoded } from '../workspace/decode';
import { readBytesSync, TooLarge } from '../node/readFile';
import { readProblem } from '../node/readProblem';

/** The bytes of a file, or why they cannot be had. */
type ReadBytes = { readonly bytes: Uint8Array } | { readonly problem: string };

export function readFile(file: string): ReadBytes {
  try {
    return { bytes: readBytesSync(file) };
  } catch (error) {
    return { problem: readProblem(error) };
  }
}

/** The text of a file, or why it has none. */
export function readText(file: string): Decoded {
  return decoded(readFile(file));
}

/** The bytes of standard input, or why they cannot be had. */
export async function readStdin(): Promise<ReadBytes> {
  try {
    return { bytes: await stdinBytes() };
  } catch (error) {
    return { problem: readProblem(error) };
  }
}

export function decoded(read: ReadBytes): Decoded {
  return 'problem' in read ? read : decode(read.bytes);
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
