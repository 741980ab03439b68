import { createRequire } from 'node:module';
import path from 'node:path';
import { runInPage } from './inHost.mjs';
import { places } from './places.mjs';
import { freePort } from './workbench.mjs';

/**
 * Runs a bundle of tests in VS Code for the Web: there is no server, and the extension host is a worker of the page.
 *
 * @param {{ build: string, extension: string, folder: string, tests: string, name: string }} options absolute paths:
 *   of a build of VS Code for the Web, of the unpacked extension, of the folder to open (with a file
 *   `letters.code-workspace`), and of the tests, which have to lie in the extension's folder
 * @returns {Promise<string>} what was printed
 */
export async function runInWeb({ build, extension, folder, tests, name }) {
  const require = createRequire(path.join(places.testWeb, 'package.json'));
  // Its server alone: its command line gets a browser and a build for itself.
  const { runServer } = require('./out/server/main.js');
  const port = await freePort();
  const server = await quietly(() =>
    // Not 127.0.0.1: the worker's page has an address of its own below `localhost`.
    runServer('localhost', port, {
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      build: { type: 'static', location: build, quality: 'stable', version: 'local' },
      folderMountPath: folder,
    }),
  );
  try {
    const workspace = 'vscode-test-web://mount/letters.code-workspace';
    return await runInPage(`http://localhost:${port}/?workspace=${encodeURIComponent(workspace)}`, name);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The server reports each step on standard output. */
async function quietly(/** @type {() => Promise<import('node:http').Server>} */ start) {
  const log = console.log;
  console.log = () => undefined;
  try {
    return await start();
  } finally {
    console.log = log;
  }
}
