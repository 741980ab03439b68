// `npm start`: from a fresh clone to a checked letter. Only what Node brings is imported here,
// because the packages may not be installed yet.
import { install } from './house/install.mjs';
import { node } from './house/run.mjs';

const next = `
What next:
  npm run page               the letter editor as one file for your browser, dist/apa-letter.html
  npm run editor             VS Code in your browser, with these letters
  npm run editor -- --code   the VS Code of this machine, with these letters
  npx apa-letter --help      all commands; for other editors, the language server: lsp --stdio`;

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

  console.log(next);
  return 0;
}

/** @returns {1} */
function failed(/** @type {string} */ message) {
  console.error(message);
  return 1;
}
