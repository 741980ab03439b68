// `npm run test:editors`: gets the editors, then runs their tests. Names of files after `--` run those alone.
// `npm test` runs the same tests with all others, once the editors are there.
import { install } from '../house/install.mjs';
import { node } from '../house/run.mjs';
import { setup } from './setup.mjs';

const [all, ...given] = ['test/editor/*.test.ts', ...process.argv.slice(2)];
process.exitCode = await test();

/** @returns {Promise<number>} */
async function test() {
  const obstacle = await install();
  if (obstacle) return failed(obstacle);
  const obstacles = await setup();
  for (const one of obstacles) console.error(one);
  const build = await node(['esbuild.js'], { quiet: true });
  if (build.code !== 0) return failed(build.output);
  const { code } = await node([
    'node_modules/mocha/bin/mocha.js',
    ...['--reporter', 'spec', '--forbid-only', '--fail-zero'],
    ...(given.length > 0 ? given : [all ?? '']),
  ]);
  // A suite whose editor could not be set up is skipped, which is no success.
  return obstacles.length > 0 ? 1 : code;
}

/** @returns {1} */
function failed(/** @type {string} */ message) {
  console.error(message);
  return 1;
}
