import { diskError } from '../node/diskError';
import { writeProblem } from './writeProblem';
import type { TerminalFormat } from './check/formats/format';

/** What is known of a stream that people may look at. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** How to write to a stream: colours and width of a terminal, and what NO_COLOR and FORCE_COLOR ask for. */
export function terminalFormat({ isTTY, columns }: Stream, env: NodeJS.ProcessEnv): TerminalFormat {
  const forced = env['FORCE_COLOR'];
  const wanted = forced ? forced !== '0' && forced !== 'false' : isTTY === true && env['TERM'] !== 'dumb';
  return { colour: !env['NO_COLOR'] && wanted, columns: isTTY ? columns : undefined };
}

/**
 * Has the program end in order when nothing can be written any more: quietly when the reader is gone, as `head` is
 * after some lines, else with one line and the exit code 2. Where nothing can be written, nothing is.
 */
export function endWithOutput(): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error) => {
    if (diskError(error).code === 'EPIPE') process.exit();
    tell(`apa-letter: Standard output cannot be written. ${writeProblem(error)}`);
    process.exit(2);
  });
}

/** Writes to standard output. */
export function print(text: string | Uint8Array): void {
  process.stdout.write(text);
}

/** Says something beside the output: a line of its own on standard error. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
