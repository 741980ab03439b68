// Gets the editors that the tests use: system packages by apt where it may, the workbenches from the package
// registry into .cache/editors. No package's install script is run. What is there already is left alone.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from '../house/run.mjs';
import { cache, packages, places, program } from './places.mjs';
import { parts } from './parts.mjs';

const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * @param {(keyof typeof parts)[]} names all parts, if none is named
 * @returns {Promise<string[]>} what could not be got, each a sentence that says why
 */
export async function setup(...names) {
  const started = Date.now();
  const wanted = [];
  for (const part of names.length > 0 ? names.map((name) => parts[name]) : Object.values(parts))
    if (!(await part.there())) wanted.push(part);
  if (wanted.length === 0) return [];
  console.log(`Getting ${wanted.map(({ name }) => name).join(', ')} …`);

  /** @type {Map<string, string>} */
  const reasons = new Map();
  await Promise.all([bySystem(wanted, reasons), byRegistry(wanted, reasons)]);

  const obstacles = [];
  for (const part of wanted) {
    if (await part.there()) continue;
    obstacles.push(`${part.name} could not be set up: ${reasons.get(part.name) ?? 'it is not complete.'}`);
  }
  console.log(`Set up in ${Math.round((Date.now() - started) / 1000)} s.`);
  return obstacles;
}

/** @typedef {import('./parts.mjs').Part} Part */

async function bySystem(/** @type {Part[]} */ wanted, /** @type {Map<string, string>} */ reasons) {
  const ours = wanted.filter(({ apt }) => apt);
  if (ours.length === 0) return;
  const all = ours.flatMap(({ apt }) => apt ?? []);
  const because = (/** @type {string} */ reason) => ours.forEach(({ name }) => reasons.set(name, reason));
  const by = `Install it by hand: ${all.join(' ')}.`;
  if (program('apt-get') === undefined) return because(`there is no apt-get here. ${by}`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && program('sudo') === undefined) return because(`that needs an administrator. ${by}`);
  // For sudo the variable has to be on the command line.
  const [command = '', ...args] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  await run(command, [...args, 'update', '-qq'], { quiet: true });
  // One by one when together they fail: an older system has no elpa-eglot, a newer one needs none.
  const install = (/** @type {string[]} */ ...names) =>
    run(command, [...args, 'install', '-y', '-qq', '--no-install-recommends', ...names], { quiet: true });
  const together = await install(...all);
  if (together.code === 0) return;
  because(`apt-get says: ${lastLine(together.output)}`);
  for (const name of all) await install(name);
}

async function byRegistry(/** @type {Part[]} */ wanted, /** @type {Map<string, string>} */ reasons) {
  // In the order of the table: the workbench is installed by its own Node.
  for (const { name, npm: folder } of wanted) {
    if (!folder) continue;
    const at = path.join(cache, folder);
    rmSync(at, { recursive: true, force: true });
    mkdirSync(at, { recursive: true });
    writeFileSync(path.join(at, 'package.json'), '{ "private": true }\n');
    const specs = Object.entries(packages[folder]).map(([dependency, version]) => `${dependency}@${version}`);
    let problem = await npm(at, specs);
    if (!problem && folder === 'workbench')
      for (const inside of ['lib/vscode', 'lib/vscode/extensions'])
        problem ??= await npm(path.join(places.codeServer, inside), ['--omit=dev']);
    if (problem) reasons.set(name, problem);
  }
}

/**
 * @returns {Promise<string | undefined>} what went wrong
 */
async function npm(/** @type {string} */ folder, /** @type {string[]} */ args) {
  const env = { PATH: `${path.dirname(places.node)}${path.delimiter}${process.env.PATH}` };
  const command = ['install', '--prefix', folder, ...quietly, ...args];
  const { code, output } = await run('npm', command, {
    quiet: true,
    cwd: folder,
    env,
    shell: process.platform === 'win32',
  });
  return code === 0 ? undefined : `npm says: ${lastLine(output)}`;
}

function lastLine(/** @type {string} */ output) {
  const lines = output.trim().split('\n');
  return lines.find((line) => /\b(E:|error)\b/i.test(line)) ?? lines.at(-1) ?? '';
}

if (process.argv[1] === path.join(root, 'scripts/editors/setup.mjs')) {
  const obstacles = await setup();
  for (const obstacle of obstacles) console.error(obstacle);
  if (obstacles.length === 0) console.log('The editors are set up.');
  process.exitCode = obstacles.length > 0 ? 1 : 0;
}
