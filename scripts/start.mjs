// `npm start`: from a fresh clone to a checked letter. Only what Node brings is imported here,
// because the packages may not be installed yet.
import { install } from './house/install.mjs';
import { node } from './house/run.mjs';

process.exitCode = await start();

/** @returns {Promise<number>} */
async function start() {
  const obstacle = await install();
  if (obstacle) return failed(obstacle);

  console.log('Building …');
  const build = await node(['esbuild.js'], { quiet: true });
  if (build.code !== 0)
    return failed(`${build.output}The build failed. Fix what is reported above, then run: npm start`);

  console.log('Checking the letters in examples/ (they contain mistakes on purpose) …\n');
  const check = await node(['server/bin/apa-letter.js', 'check', 'examples']);
  // 1 means findings, and the examples are meant to have some.
  if (check.code > 1)
    return failed('The examples could not be checked. See the message above. To build again: npm run build');

  console.log('\nOpen the letters in VS Code:  code --extensionDevelopmentPath=. examples');
  console.log('In any other editor, use as language server:  npx apa-letter lsp --stdio');
  return 0;
}

/** @returns {1} */
function failed(/** @type {string} */ message) {
  console.error(message);
  return 1;
}
