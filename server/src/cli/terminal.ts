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

/** Writes to standard output. When the reader is gone, as `head` is after some lines, the program ends quietly. */
export function print(text: string | Uint8Array): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  process.stdout.write(text);
}

/** Says something beside the output: a line of its own on standard error. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
