// The command line over many letters, beside a linter for Markdown that reads the same files.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, run } from '../scripts/house/run.mjs';
import { letter } from './documents.mjs';
import { median, table } from './figures.mjs';
import { modules, versionOf } from './peers.mjs';

const LINES = 150;

const tools = [
  {
    ...{ name: 'apa-letter', version: 'here', runs: 3, most: Infinity },
    args: [path.join(root, 'server/bin/apa-letter.js'), 'check', '--format', 'json'],
  },
  {
    ...{ name: 'markdownlint-cli2', version: versionOf('markdownlint-cli2'), runs: 1, most: 1000 },
    args: [path.join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), '*.md'],
  },
];

/** Seconds that a tool takes with so many letters of 150 lines, every one another. */
async function measure(tool, letters) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  for (let n = 1; n <= letters; n++)
    writeFileSync(path.join(folder, `letter-${String(n).padStart(5, '0')}.apa.md`), letter(LINES, n));
  writeFileSync(path.join(folder, '.markdownlint-cli2.jsonc'), JSON.stringify({ config: { MD013: false } }));
  const times = [];
  // What takes minutes is measured once.
  for (let n = 0; n < (letters < 10_000 ? tool.runs : 1); n++) {
    const start = performance.now();
    const { code, output } = await run(process.execPath, tool.args, { cwd: folder, quiet: true });
    times.push((performance.now() - start) / 1000);
    if (code > 1) throw new Error(`${tool.name} ended with ${code}: ${output.slice(0, 300)}`);
  }
  rmSync(folder, { recursive: true, force: true });
  return median(times);
}

export async function cli(counts) {
  const rows = [];
  for (const tool of tools)
    for (const letters of [1, ...counts])
      if (existsSync(tool.args[0]) && letters <= tool.most) {
        console.log(`${tool.name}, ${letters} letters …`);
        rows.push({ tool: tool.name, version: tool.version, letters, seconds: await measure(tool, letters) });
      }
  return rows;
}

export function cliTable(rows) {
  const ours = (letters) => rows.find((row) => row.tool === 'apa-letter' && row.letters === letters)?.seconds;
  return table([
    ['tool', 'letters', 'seconds', 'letters a second', 'times ours'],
    ...rows.map(({ tool, version, letters, seconds }) => [
      `${tool} ${version}`,
      String(letters),
      ...[seconds, letters / seconds, ours(letters) && seconds / ours(letters)],
    ]),
  ]);
}
