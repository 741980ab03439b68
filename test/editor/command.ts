import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Folder } from '../support/cli';

/** A `PATH` on which `apa-letter` is the command as it is built. */
export function pathWithCommand(folder: Folder): string {
  const bin = folder.path('bin');
  mkdirSync(bin);
  symlinkSync(
    process.env['APA_LETTER_COMMAND'] ?? path.resolve('server/bin/apa-letter.js'),
    path.join(bin, 'apa-letter'),
  );
  return `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`;
}

/** Runs an editor without a screen and hands back all it has printed. One that hangs is ended. */
export function runEditor(
  command: string,
  args: readonly string[],
  { cwd, env }: { cwd: string; env: Readonly<Record<string, string>> },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 300_000,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      code === 0 ? resolve(output) : reject(new Error(`${command} ended with ${code ?? signal}:\n${output}`)),
    );
  });
}
