// `npm test`: everything that must hold. Each check of the house counts as one test; the last line is
// the sum. With arguments (`npm test -- --grep header`) only the build and the tests that mocha finds run.
// Runs of mocha go side by side, two by two, and take about as long as each other: one starts a process for nearly every
// test, the other tries the engine in its own process, and all the rest. The editors come last: those that wait for the
// workbench most of the time, and all others. They leave half of the machine idle, so lint, types and layout run beside
// them, and let them go first. The tests before look at the clock.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { clear, raw, report, wanted } from './house/coverage.mjs';
import { install } from './house/install.mjs';
import { node, root } from './house/run.mjs';

const mochaArguments = process.argv.slice(2);
const whole = mochaArguments.length === 0;
const tests = 'test/**/*.test.ts';
const withProcesses = 'test/{cli,fuzz,lsp}/**/*.test.ts';
const withEditors = 'test/editor/**/*.test.ts';
const withWorkbench = 'activation exportedPage firstMinute otherLetters pictures preview report workbench'
  .split(' ')
  .map((name) => `test/editor/${name}.test.ts`);
const sum = { passed: 0, failed: 0, skipped: 0 };

await test();
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 ? 1 : 0;

async function test() {
  const obstacle = await install();
  if (obstacle) return settle('install', false, obstacle);

  await check('build', ['esbuild.js']);
  if (!whole) return mocha('tests', mochaArguments, {});
  clear();
  const options = { quiet: true, env: { NODE_V8_COVERAGE: raw } };
  await Promise.all([
    mocha('engine', ['--ignore', withProcesses, '--ignore', withEditors, tests], options),
    mocha('processes', [withProcesses], options),
  ]);
  // What an editor runs, the tests before have run as well. An editor on a busy machine may miss a click as a person's
  // does: there is a second go, and it is reported.
  await Promise.all([
    mocha('workbench', ['--retries', '1', ...withWorkbench], { quiet: true }),
    mocha('editors', ['--retries', '1', ...withWorkbench.flatMap((one) => ['--ignore', one]), withEditors], {
      quiet: true,
    }),
    checkSources(),
  ]);
  await coverage();
}

/** One after the other: the editors need the rest of the machine. */
async function checkSources() {
  await check('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
  await check('types of the preview', [
    'node_modules/typescript/bin/tsc',
    '-p',
    'client/src/preview/webview',
  ]);
  await check('types of the page', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'page']);
  await check('lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']);
  await check('layout', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
}

/** Runs one check of the house and shows its output only if it fails. */
async function check(/** @type {string} */ name, /** @type {string[]} */ args) {
  const { code, output } = await node(args, { quiet: true, waits: true });
  settle(name, code === 0, output);
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {import('./house/run.mjs').Options} options `quiet`: the output is shown at the end
 */
async function mocha(name, args, options) {
  const summary = path.join(root, `.cache/mocha-${name}.json`);
  rmSync(summary, { force: true });
  const { code, output } = await node(
    [
      'node_modules/mocha/bin/mocha.js',
      ...['--reporter', 'scripts/house/reporter.cjs', '--reporter-option', `summary=${summary}`],
      ...['--forbid-only', '--fail-zero'],
      ...args,
      ...(args.some((argument) => argument.endsWith('.test.ts')) ? [] : [tests]),
    ],
    options,
  );
  process.stdout.write(output);
  const counts = existsSync(summary) ? JSON.parse(readFileSync(summary, 'utf8')) : undefined;
  if (counts)
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) sum[key] += counts[key];
  if (!counts) settle(name, false, 'The tests broke off; see above.');
  else if (code !== 0 && counts.failed === 0) settle(name, false, 'There was no test to run.');
}

async function coverage() {
  try {
    const { percent, text, uncovered } = await report();
    console.log(text);
    settle('coverage', percent >= wanted, ['Lines that no test runs:', ...uncovered].join('\n'));
  } catch (error) {
    settle('coverage', false, error instanceof Error ? `${error.stack}` : String(error));
  }
}

function settle(/** @type {string} */ name, /** @type {boolean} */ good, /** @type {string} */ output) {
  sum[good ? 'passed' : 'failed'] += 1;
  console.log(`${good ? 'ok    ' : 'FAILED'}  ${name}`);
  if (!good) console.log(output.trimEnd());
}
