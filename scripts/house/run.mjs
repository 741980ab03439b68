import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project, as an absolute path. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @typedef {{
 *   quiet?: boolean, shell?: boolean, cwd?: string, env?: Record<string, string | undefined>,
 *   waits?: boolean,
 * }} Options
 */

/**
 * Runs one program in the root, or in `cwd`, and waits for its end. Nothing is read from standard input.
 * Its output goes to the terminal as it comes, or with `quiet` is kept and handed back. With `waits` it lets other
 * programs go first.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127: the program could not be started
 */
export function run(
  command,
  args,
  { quiet = false, shell = false, cwd = root, env = {}, waits = false } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...(quiet ? colours() : {}), ...env },
      shell,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    if (waits && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a script of ours or of a package, by its path in the root, with this very Node. */
export function node(/** @type {string[]} */ args, /** @type {Options} */ options) {
  return run(process.execPath, args, options);
}

// A program whose output is kept sees no terminal; it is told that there is one in the end.
function colours() {
  return process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
}
