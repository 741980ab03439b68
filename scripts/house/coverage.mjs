import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/** At least so many of a hundred lines of server/src have to be run by the tests. */
export const wanted = 95;

const folder = path.join(root, 'coverage');
const ours = ['server/src/', 'server/dist/', 'dist/'].map((place) => pathToFileURL(`${root}/${place}`).href);

/** Where Node leaves what the test process, and every process that a test starts, has run. */
export const raw = path.join(folder, 'raw');

export function clear() {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Counts the lines of server/src that ran. Tests run the sources, the processes they start run the
 * bundles; both are mapped back to the same lines. A file that no test loads counts with all its lines,
 * lines with nothing to run (types, comments, imports, closing brackets) do not count. What did not run is in
 * coverage/uncovered.txt, all counts in coverage/lcov.info.
 *
 * @returns {Promise<{ percent: number, text: string, uncovered: string[] }>} `uncovered`: a line of text a file
 */
export async function report() {
  const files = await sources();
  // Not at the top: the packages may not be installed when this file is loaded.
  const { countLines } = await import('./lines.mjs');
  for (const name of readdirSync(raw)) {
    const recorded = JSON.parse(readFileSync(path.join(raw, name), 'utf8'));
    countLines(
      recorded,
      (url) => ours.some((place) => url.startsWith(place)),
      (source, line, count) => {
        const lines = files.get(source);
        const before = lines?.get(line);
        if (before !== undefined && count > before) lines?.set(line, count);
      },
    );
  }
  return summary(files);
}

/**
 * Every source, by URL, with its lines (0-based) that hold something to run, each run no times yet.
 *
 * @returns {Promise<Map<string, Map<number, number>>>}
 */
async function sources() {
  const { transform } = await import('esbuild');
  const { mappedLines } = await import('./lines.mjs');
  const files = new Map();
  for (const name of readdirSync(path.join(root, 'server/src'), {
    recursive: true,
    encoding: 'utf8',
  }).sort()) {
    if (!name.endsWith('.ts')) continue;
    const file = path.join(root, 'server/src', name);
    const text = readFileSync(file, 'utf8');
    const { map } = await transform(text, { loader: 'ts', sourcemap: 'external' });
    const lines = [...mappedLines(JSON.parse(map))].filter(somethingToRun(text)).sort((a, b) => a - b);
    files.set(pathToFileURL(file).href, new Map(lines.map((line) => [line, 0])));
  }
  return files;
}

/** Leaves out imports, which a bundle has no more, and lines of brackets alone. */
function somethingToRun(/** @type {string} */ text) {
  const blank = (/** @type {string} */ statement) => statement.replaceAll(/[^\n]/g, ' ');
  const lines = text.replaceAll(/^(?:import|export (?:\*|\{))[^;]*;/gm, blank).split('\n');
  return (/** @type {number} */ line) => /[^\s()[\]{},;]/.test(lines[line] ?? '');
}

function summary(/** @type {Map<string, Map<number, number>>} */ files) {
  let all = 0;
  let run = 0;
  const lcov = [];
  const uncovered = [];
  for (const [url, lines] of files) {
    const name = decodeURI(url.slice(pathToFileURL(`${root}/`).href.length));
    const missing = [...lines].flatMap(([line, count]) => (count === 0 ? [line + 1] : []));
    all += lines.size;
    run += lines.size - missing.length;
    lcov.push(`SF:${name}`, ...[...lines].map(([line, count]) => `DA:${line + 1},${count}`));
    lcov.push(`LF:${lines.size}`, `LH:${lines.size - missing.length}`, 'end_of_record');
    if (missing.length > 0) uncovered.push(`${name}: ${runs(missing)}`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'lcov.info'), `${lcov.join('\n')}\n`);
  writeFileSync(path.join(folder, 'uncovered.txt'), `${uncovered.join('\n')}\n`);
  const percent = (100 * run) / all;
  return {
    percent,
    text: `${run} of ${all} lines of server/src are run by the tests: ${percent.toFixed(1)} % (wanted: ${wanted} %).\n`,
    uncovered,
  };
}

/** Ascending numbers in short: `1–3 7`. */
function runs(/** @type {number[]} */ numbers) {
  const found = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else found.push({ from: number, to: number });
  }
  return found.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(' ');
}
