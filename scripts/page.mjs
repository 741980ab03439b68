// `npm run page`: the letter editor as one file that opens in a browser, dist/apa-letter.html; with `--to FILE`, that one
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { install } from './house/install.mjs';
import { node, root } from './house/run.mjs';
import { packPage } from './package/page.mjs';

const build = mkdtempSync(path.join(tmpdir(), 'apa-letter-page-'));
const to = process.argv.includes('--to') ? process.argv[process.argv.indexOf('--to') + 1] : undefined;
const target = path.resolve(to ?? path.join(root, 'dist/apa-letter.html'));

const obstacle = (await install()) ?? (await make());
rmSync(build, { recursive: true, force: true });
if (obstacle) {
  rmSync(target, { force: true });
  console.error(obstacle);
  process.exitCode = 1;
} else console.log(`${path.relative(process.cwd(), target)}: ${Math.ceil(statSync(target).size / 1000)} KB`);

/** @returns {Promise<string | undefined>} what went wrong */
async function make() {
  const { code, output } = await node(['esbuild.js', '--production', '--page', '--to', build], {
    quiet: true,
  });
  return code === 0 ? packPage(build, target) : output;
}
