import { build } from 'esbuild';
import { root } from '../house/run.mjs';

/** Bundles the tests for an extension host, of Node or in a worker, into one file. */
export async function bundleTests(/** @type {'node' | 'web'} */ kind, /** @type {string} */ outfile) {
  await build({
    absWorkingDir: root,
    entryPoints: [`test/editor/host/${kind}.ts`],
    outfile,
    bundle: true,
    // Mocha's build for browsers sets the module's exports to its own, so ours are set last.
    format: 'iife',
    globalName: 'tests',
    footer: { js: 'module.exports = tests;' },
    platform: kind === 'node' ? 'node' : 'browser',
    external: ['vscode'],
    define: kind === 'web' ? { global: 'globalThis' } : {},
    sourcemap: 'inline',
    logLevel: 'error',
  });
}
