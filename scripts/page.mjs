// `npm run page`: the letter editor as one file that opens in a browser, dist/apa-letter.html
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { node, root } from './house/run.mjs';
import { packPage } from './package/page.mjs';

const build = path.join(root, '.cache/page');
const target = path.join(root, 'dist/apa-letter.html');

rmSync(build, { recursive: true, force: true });
const { code, output } = await node(['esbuild.js', '--production', '--page', '--to', build], { quiet: true });
const obstacle = code === 0 ? packPage(build, target) : output;
if (obstacle) {
  rmSync(target, { force: true });
  console.error(obstacle);
  process.exitCode = 1;
} else console.log(`${path.relative(process.cwd(), target)}: ${Math.ceil(statSync(target).size / 1000)} KB`);
