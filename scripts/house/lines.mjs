import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode } from '@jridgewell/sourcemap-codec';

/**
 * One script as Node records it with NODE_V8_COVERAGE; offsets are 0-based UTF-16 units of what ran.
 *
 * @typedef {{ startOffset: number, endOffset: number, count: number }} Range
 * @typedef {{ url: string, functions: { ranges: Range[] }[] }} Script
 * @typedef {{ mappings: string, sources: (string | null)[] }} SourceMap
 * @typedef {{ url?: string | null, lineLengths: number[], data?: SourceMap | null }} CachedMap
 * @typedef {{ result: Script[], 'source-map-cache'?: Record<string, CachedMap> }} Recorded
 */

/** @type {Map<string, [offset: number, source: string, line: number][]>} by script: a bundle runs in many processes */
const places = new Map();

/** @type {Map<string, CachedMap | undefined>} by script */
const maps = new Map();

/**
 * How often each line of the original sources ran in one process. A line ran if any part of it did.
 *
 * @param {Recorded} recorded
 * @param {(url: string) => boolean} wanted which scripts to look at
 * @param {(source: string, line: number, count: number) => void} add source as URL, line 0-based
 */
export function countLines(recorded, wanted, add) {
  for (const script of recorded.result) {
    if (!wanted(script.url)) continue;
    const map = recorded['source-map-cache']?.[script.url] ?? mapBeside(script.url);
    if (!map?.data) continue;
    const key = `${script.url} ${map.data.mappings.length}`;
    if (!places.has(key)) places.set(key, placesOf(script.url, map));
    const counts = counter(script.functions.flatMap(({ ranges }) => ranges));
    for (const [offset, source, line] of places.get(key) ?? []) add(source, line, counts(offset));
  }
}

/** The lines, 0-based, of a source that its source map mentions: those that hold something to run. */
export function mappedLines(/** @type {SourceMap} */ map) {
  return new Set(decode(map.mappings).flatMap((line) => line.flatMap((part) => part[2] ?? [])));
}

/** The source map of a script that does not name it: `bundle.js.map` beside `bundle.js`, where there is one. */
function mapBeside(/** @type {string} */ script) {
  if (!maps.has(script))
    maps.set(script, existsSync(fileURLToPath(`${script}.map`)) ? readMap(script) : undefined);
  return maps.get(script);
}

/** @returns {CachedMap} */
function readMap(/** @type {string} */ script) {
  const read = (/** @type {string} */ url) => readFileSync(fileURLToPath(url), 'utf8');
  const lineLengths = read(script)
    .split('\n')
    .map(({ length }) => length);
  return { url: `${script}.map`, lineLengths, data: JSON.parse(read(`${script}.map`)) };
}

/** Where each part of a script comes from, in the order of the script. */
function placesOf(/** @type {string} */ script, /** @type {CachedMap} */ { url, lineLengths, data }) {
  const base = new URL(url ?? script, script);
  const sources = (data?.sources ?? []).map((source) => source && new URL(source, base).href);
  /** @type {[number, string, number][]} */
  const found = [];
  let start = 0;
  for (const [line, parts] of decode(data?.mappings ?? '').entries()) {
    for (const [column, source = -1, sourceLine = 0] of parts)
      if (sources[source]) found.push([start + column, sources[source], sourceLine]);
    start += (lineLengths[line] ?? 0) + 1;
  }
  return found;
}

/**
 * Tells the count at an offset: that of the innermost range around it. Ranges lie within each other or
 * apart. To be asked with offsets that never get smaller.
 */
function counter(/** @type {Range[]} */ ranges) {
  const waiting = ranges.toSorted((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  /** @type {Range[]} */
  const around = [];
  let next = 0;
  return (/** @type {number} */ offset) => {
    for (; next < waiting.length && waiting[next].startOffset <= offset; next++) around.push(waiting[next]);
    while (around.length > 0 && around[around.length - 1].endOffset <= offset) around.pop();
    return around[around.length - 1]?.count ?? 0;
  };
}
