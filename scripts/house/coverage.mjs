import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/** At least so many of a hundred lines of server/src have to be run by the tests. */
export const wanted = 95;

const ours = ['server/src/', 'server/dist/', 'dist/'].map(
  (place) => pathToFileURL(path.join(root, place)).href,
);
const folder = path.join(root, 'coverage');

/** Where Node leaves what the test process and every process it starts have run. */
export const raw = path.join(folder, 'raw');

export function clear() {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Reports the coverage of server/src: a summary on the terminal, the rest in coverage/. Tests run the
 * sources, the processes they start run the bundles; both are mapped back to the same lines. A file that
 * no test loads counts with all its lines.
 *
 * @returns {Promise<number | undefined>} covered lines in per cent; nothing if there is nothing to report on
 */
export async function report() {
  if (!existsSync(raw)) return undefined;
  const { CoverageReport } = await import('monocart-coverage-reports');
  const coverage = new CoverageReport({
    baseDir: root,
    outputDir: folder,
    clean: false,
    logging: 'error',
    entryFilter: ({ url }) => ours.some((place) => url.startsWith(place)),
    sourceFilter: { '**/node_modules/**': false, '**/server/src/**/*.ts': true },
    all: { dir: [path.join(root, 'server/src')], filter: { '**/*.ts': true }, transformer: strip },
    reports: [['lcovonly'], ['json-summary', { file: 'summary.json' }], ['text-summary'], ['v8-json']],
  });
  await coverage.addFromDir(raw);
  const result = await coverage.generate();
  return result?.summary.lines?.pct;
}

/** Takes the types off a source that no test has loaded, so that only what can run is counted. */
async function strip(/** @type {{ source: string, sourceMap?: unknown, url: string }} */ entry) {
  const { transform } = await import('esbuild');
  const { code, map } = await transform(entry.source, {
    loader: 'ts',
    sourcemap: 'external',
    sourcefile: entry.url,
  });
  entry.source = code;
  entry.sourceMap = JSON.parse(map);
}
