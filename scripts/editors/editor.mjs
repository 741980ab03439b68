// `npm run editor`: the workbench of VS Code with the extension and the letters of examples/, in the browser, for this
// machine alone. `npm run editor -- --code` opens them in the VS Code that is installed here. Control+C ends it.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { install } from '../house/install.mjs';
import { node, root, run } from '../house/run.mjs';
import { missing } from './parts.mjs';
import { program } from './places.mjs';
import { setup } from './setup.mjs';
import { startWorkbench } from './workbench.mjs';

const { values } = parseArgs({ options: { code: { type: 'boolean' }, port: { type: 'string' } } });
process.exitCode = values.code ? await openCode() : await serve();

/** @returns {Promise<number>} */
async function openCode() {
  const code = program('code', 'codium', 'code-oss');
  if (!code)
    return failed('There is no VS Code on the path. Without --code a browser will do: npm run editor');
  const obstacle = (await install()) ?? (await succeeds(['esbuild.js']));
  if (obstacle) return failed(obstacle);
  const args = [`--extensionDevelopmentPath=${root}`, path.join(root, 'examples')];
  const opened = await run(code, args, { shell: process.platform === 'win32' });
  return opened.code;
}

/** @returns {Promise<number>} */
async function serve() {
  const obstacle = await install();
  if (obstacle) return failed(obstacle);
  // Of what is for tests, only the workbench and its Node.
  const obstacles = (await missing('node', 'workbench')).length > 0 ? await setup('node', 'workbench') : [];
  if (obstacles.length > 0) return failed(obstacles.join('\n'));

  const folder = mkdtempSync(path.join(tmpdir(), 'apa-letter-editor-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    console.log('Packing the extension …');
    const problem = await succeeds(['scripts/package.mjs', '--to', path.join(folder, 'packages')]);
    if (problem) return failed(problem);
    // A copy: whoever tries something out leaves the examples as they are.
    const letters = path.join(folder, 'examples');
    cpSync(path.join(root, 'examples'), letters, { recursive: true });
    const workbench = await startWorkbench({
      vsix: [path.join(folder, 'packages/apa-letter.vsix')],
      port: values.port ? Number(values.port) : undefined,
    });
    try {
      console.log(`\n  ${workbench.url}/?folder=${encodeURIComponent(letters)}\n`);
      console.log('Open this address in a browser on this machine. Control+C ends it.');
      await Promise.race([interrupted(), workbench.ended]);
    } finally {
      await workbench.stop();
    }
    return 0;
  } finally {
    remove();
  }
}

function interrupted() {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.once(signal, resolve);
  });
}

/** @returns {Promise<string | undefined>} what went wrong */
async function succeeds(/** @type {string[]} */ args) {
  const { code, output } = await node(args, { quiet: true });
  return code === 0 ? undefined : output;
}

/** @returns {1} */
function failed(/** @type {string} */ message) {
  console.error(message);
  return 1;
}
