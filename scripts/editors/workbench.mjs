import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../house/run.mjs';
import { places } from './places.mjs';

/** Settings that keep the first window quiet, so that nothing covers the editor. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'files.simpleDialog.enable': true,
  'window.confirmBeforeClose': 'never',
};

/** A port of this machine alone that nothing listens on. */
export function freePort() {
  return /** @type {Promise<number>} */ (
    new Promise((resolve, reject) => {
      const server = createServer();
      server.once('error', reject).listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
    })
  );
}

/**
 * Serves a VS Code workbench with the extensions installed, on this machine alone and with data folders of its own
 * that are thrown away. `stop` ends it with everything it has started.
 *
 * @param {{ vsix: string[], settings?: object, env?: Record<string, string>, port?: number }} options
 */
export async function startWorkbench({ vsix, settings = {}, env = {}, port }) {
  port ??= await freePort();
  const home = mkdtempSync(path.join(tmpdir(), 'apa-letter-workbench-'));
  const at = (/** @type {string} */ name) => path.join(home, name);
  mkdirSync(at('user/User'), { recursive: true });
  mkdirSync(at('extensions'));
  writeFileSync(at('user/User/settings.json'), JSON.stringify({ ...quiet, ...settings }));
  writeFileSync(at('config.yaml'), 'auth: none\ncert: false\n');
  const base = [
    path.join(places.codeServer, 'out/node/entry.js'),
    ...['--config', at('config.yaml'), '--user-data-dir', at('user'), '--extensions-dir', at('extensions')],
  ];
  const environment = {
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_CACHE_HOME: home,
    // No gallery: looking something up there could only fail.
    EXTENSIONS_GALLERY: '{}',
    // What counts our lines, or is for a debugger, is not for the processes in there.
    NODE_V8_COVERAGE: undefined,
    NODE_OPTIONS: undefined,
    ...env,
  };
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

  for (const file of vsix) {
    const { code, output } = await run(places.node, [...base, '--install-extension', file], {
      quiet: true,
      env: environment,
    });
    if (code === 0) continue;
    remove();
    throw new Error(`${file} could not be installed:\n${output}`);
  }

  const child = spawn(
    places.node,
    [
      ...[...base, '--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry'],
      ...['--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override'],
      '--ignore-last-opened',
    ],
    // A group of its own: the workbench has children, and those have children.
    { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    signal(child.pid, 'SIGTERM');
    await Promise.race([ended, timeout(3000)]);
    signal(child.pid, 'SIGKILL');
    remove();
  };

  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + 180_000;
  while (!(await healthy(url))) {
    if (child.exitCode === null && Date.now() < until) {
      await timeout(100);
      continue;
    }
    await stop();
    throw new Error(`The workbench did not start:\n${log}`);
  }
  return { url, port, home, stop, ended };
}

async function healthy(/** @type {string} */ url) {
  return fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function signal(/** @type {number | undefined} */ group, /** @type {NodeJS.Signals} */ name) {
  try {
    if (group) process.kill(-group, name);
  } catch {
    // It has ended by itself.
  }
}

function timeout(/** @type {number} */ milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
