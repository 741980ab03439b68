// `npm run bench [-- lsp|micro|cli|memory|workspace|page …]`: figures into bench/results/, as a page and as JSON.
// With `--quick`, fewer sizes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { node, root } from '../scripts/house/run.mjs';
import { cli, cliTable } from './cli.mjs';
import { lsp, lspTable } from './lsp.mjs';
import { memory, memoryTable } from './memory.mjs';
import { micro, microTable } from './micro.mjs';
import { page, pageTable } from './page.mjs';
import { installPeers } from './peers.mjs';
import { workspace, workspaceTable } from './workspace.mjs';

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const sizes = quick ? [150, 1500] : [150, 1500, 15_000, 150_000];
const parts = {
  lsp: [() => lsp(sizes), lspTable, 'Language servers (milliseconds)'],
  micro: [() => micro(sizes), microTable, 'Steps of the engine (milliseconds)'],
  cli: [() => cli(quick ? [100] : [1000, 10_000]), cliTable, 'Command line, letters of 150 lines'],
  memory: [() => memory(quick ? [1500] : [1500, 15_000]), memoryTable, 'Memory of the server'],
  workspace: [
    () => workspace(quick ? [1000] : [1000, 10_000]),
    workspaceTable,
    'A folder of letters of 150 lines, one of them open (milliseconds but where it says seconds)',
  ],
  page: [() => page(sizes), pageTable, 'The page in one file, in Chromium from disk (milliseconds)'],
};
const wanted = words.filter((word) => word in parts);
const results = path.join(root, 'bench/results');
const file = path.join(results, quick ? 'quick.json' : 'latest.json');

await node(['esbuild.js'], { quiet: true });
await installPeers();
const known = before();
for (const [name, [measure]] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name))
    known[name] = { machine: machine(), rows: await measure() };
write(known);

/** What was measured before: one part can be measured anew by itself. */
function before() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** The kind of machine, without its name. `load`: processes that wanted to run when the part began. */
function machine() {
  return {
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    system: process.platform,
    load: Math.round(loadavg()[0] * 10) / 10,
  };
}

function write(all) {
  mkdirSync(results, { recursive: true });
  const rounded = (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
  writeFileSync(file, `${JSON.stringify(all, rounded, 1)}\n`);
  const page = Object.entries(parts).flatMap(([name, [, show, title]]) => {
    if (!all[name]) return [];
    const { cores, memory: size, node: version, system, load } = all[name].machine;
    const on = `${cores} cores, ${size}, Node ${version}, ${system}; load at the start ${load}.`;
    return [`## ${title}`, '', on, '', show(all[name].rows), ''];
  });
  const text = ['# Figures', '', ...page].join('\n');
  writeFileSync(file.replace('.json', '.md'), text);
  console.log(text);
}
