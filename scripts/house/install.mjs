import { readFileSync } from 'node:fs';
import path from 'node:path';
import { node, root, run } from './run.mjs';

const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs the packages of `package-lock.json` if they are not there or not the same.
 * The result says what went wrong and how to mend it, or nothing.
 *
 * @returns {Promise<string | undefined>}
 */
export async function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    return `This is Node ${process.versions.node}. Install Node 20.19 or newer and run the command again.`;
  const state = installed();
  if (state === 'same') return undefined;
  console.log(
    state === 'missing'
      ? 'Installing the packages (once; it takes about a minute) …'
      : 'Updating the packages …',
  );
  // A clean install where nothing is there; else only the difference, which is quicker.
  let result = await npm([state === 'missing' ? 'ci' : 'install', ...quietly]);
  if (result.code !== 0 && state === 'missing') result = await npm(['install', ...quietly]);
  if (result.code === 0) return undefined;
  return `${result.output}The packages could not be installed. Check the network connection, then run: npm install`;
}

/**
 * Whether `node_modules` holds what the lock file asks for. Versions are compared, not times:
 * a checkout touches the lock file without changing what it says.
 *
 * @returns {'missing' | 'different' | 'same'}
 */
function installed() {
  const there = packages('node_modules/.package-lock.json');
  if (!there) return 'missing';
  const wanted = packages('package-lock.json') ?? {};
  const same = Object.entries(wanted).every(
    ([name, entry]) =>
      !name.startsWith('node_modules/') || entry.optional || there[name]?.version === entry.version,
  );
  return same ? 'same' : 'different';
}

/** @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function packages(/** @type {string} */ lockfile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockfile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function npm(/** @type {string[]} */ args) {
  // npm tells its scripts where it is; called without npm it has to be found by name.
  const cli = process.env.npm_execpath;
  if (cli && /\.[cm]?js$/.test(cli)) return node([cli, ...args], { quiet: true });
  return run('npm', args, { quiet: true, shell: process.platform === 'win32' });
}
