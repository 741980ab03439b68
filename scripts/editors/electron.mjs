// `npm run test:electron`: the tests of the extension host in the desktop's VS Code. @vscode/test-electron downloads
// one, so this is for machines that may. VSCODE_VERSION says which: `stable` if unset, `1.91.0` for the oldest.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { install } from '../house/install.mjs';
import { node, root } from '../house/run.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'apa-letter-electron-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
process.exitCode = await test();

/** @returns {Promise<number>} */
async function test() {
  const obstacle = (await install()) ?? (await prepare());
  if (obstacle) return failed(obstacle);
  const { runTests } = await import('@vscode/test-electron');
  const results = path.join(folder, 'results');
  try {
    await runTests({
      version: process.env.VSCODE_VERSION ?? 'stable',
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(folder, 'tests.cjs'),
      extensionTestsEnv: { APA_LETTER_RESULTS: results },
      launchArgs: [
        path.join(folder, 'workspace/letters.code-workspace'),
        ...[
          '--disable-extensions',
          '--disable-workspace-trust',
          `--user-data-dir=${path.join(folder, 'user')}`,
        ],
      ],
    });
  } catch (error) {
    return failed(
      `VS Code could not be got or run: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const told = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n') : [];
  const tests = told.map((line) => JSON.parse(line.slice('RESULT '.length)));
  for (const { title, error } of tests)
    console.log(`${error ? 'FAILED' : 'ok    '}  ${title}\n${error ?? ''}`.trimEnd());
  return tests.length > 0 && tests.every(({ error }) => !error) ? 0 : 1;
}

/** @returns {Promise<string | undefined>} what went wrong */
async function prepare() {
  const build = await node(['esbuild.js'], { quiet: true });
  if (build.code !== 0) return build.output;
  const { bundleTests } = await import('./bundleTests.mjs');
  await bundleTests('node', path.join(folder, 'tests.cjs'));
  const made = await node(
    ['--import', 'tsx', 'test/editor/makeWorkspace.ts', path.join(folder, 'workspace')],
    {
      quiet: true,
    },
  );
  return made.code === 0 ? undefined : made.output;
}

/** @returns {1} */
function failed(/** @type {string} */ message) {
  console.error(message);
  return 1;
}
