import { readFileSync, statSync } from 'node:fs';
import { decode, tooLarge, type Decoded } from '../workspace/decode';
import { readProblem } from '../node/readProblem';

/** The text of a file, or why it has none. */
export function readText(file: string): Decoded {
  try {
    const large = tooLarge(statSync(file).size);
    return large === undefined ? decode(readFileSync(file)) : { problem: large };
  } catch (error) {
    return { problem: readProblem(error) };
  }
}

/** The text of standard input. */
export async function readStdin(): Promise<Decoded> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return decode(Buffer.concat(chunks));
  } catch (error) {
    return { problem: readProblem(error) };
  }
}
