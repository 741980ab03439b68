import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { built } from './built';

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The user as whom it runs. */
  readonly uid?: number;
}

const LAUNCHER = path.resolve('server/bin/apa-letter.js');

/** Runs the command as it is built. Colours and the look of a terminal only where a test asks for them. */
export function run(args: readonly string[], { stdin, cwd, env, uid }: RunOptions = {}): Promise<Ran> {
  built('server/dist/cli.js');
  return new Promise((resolve, reject) => {
    const { NO_COLOR, FORCE_COLOR, CI, ...inherited } = process.env;
    const child = spawn(process.execPath, [LAUNCHER, ...args], { cwd, uid, env: { ...inherited, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    // A command that ends without reading its input is no fault of the test's.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    child.on('close', (code) =>
      resolve({ stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), code }),
    );
  });
}

/** A folder of its own for one test, with these files in it. Names may have slashes. */
export class Folder {
  readonly at = realpathSync(mkdtempSync(path.join(tmpdir(), 'apa-letter-')));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  path(name: string): string {
    return path.join(this.at, name);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
    return run(args, { cwd: this.at, ...options });
  }

  remove(): void {
    rmSync(this.at, { recursive: true, force: true });
  }
}

/** Runs a test in a folder of its own. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: Folder) => Promise<void> | void,
): Promise<void> {
  const folder = new Folder(files);
  try {
    await test(folder);
  } finally {
    folder.remove();
  }
}

/** Part of a letter with one error, in line 4 (1-based): the grade. */
export const WRONG = '## Being healthy\n\n\nGrade: 5\n';

/** Part of a letter that, as a draft, has remarks and nothing worse. */
export const FINE = '## Being healthy\n\nGrade: 2\n';
