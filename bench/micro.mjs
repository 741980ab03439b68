// What each step of the engine takes, in this process, warm and without a protocol.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../scripts/house/run.mjs';
import { letter } from './documents.mjs';
import { median, table } from './figures.mjs';

/** The engine, made into one file. */
async function engine() {
  const outfile = path.join(root, '.cache/bench/engine.mjs');
  const from = (names, file) => `export { ${names} } from './server/src/${file}';\n`;
  await build({
    stdin: {
      contents:
        from('readBlocks', 'syntax/reader') +
        from('readLetter', 'letter/letter') +
        from('checkLetter', 'rules/check') +
        from('formatLetter', 'features/format/format') +
        from('letterTree', 'render/letterTree') +
        from('page', 'render/html/page'),
      resolveDir: root,
      loader: 'ts',
    },
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile, logLevel: 'error' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return import(pathToFileURL(outfile).href);
}

/** The median of some runs with one text each, so that nothing that was remembered helps. */
function time(texts, prepare, action) {
  const times = texts.map((text) => {
    const prepared = prepare(text);
    const start = performance.now();
    action(prepared);
    return performance.now() - start;
  });
  return median(times.slice(Math.floor(times.length / 3)));
}

export async function micro(sizes) {
  const { readBlocks, readLetter, checkLetter, formatLetter, letterTree, page } = await engine();
  const same = (text) => text;
  return sizes.map((lines) => {
    const count = Math.max(3, Math.min(60, Math.floor(60_000 / lines)));
    const texts = Array.from({ length: count }, (_, n) => letter(lines, n + 1));
    return {
      lines,
      blocks: time(texts, same, readBlocks),
      model: time(texts, same, readLetter),
      rules: time(texts, readLetter, checkLetter),
      format: time(texts, readLetter, formatLetter),
      page: time(texts, readLetter, (one) => page(letterTree(one))),
    };
  });
}

export const microTable = (rows) =>
  table([
    ['lines', 'blocks', 'blocks and model', 'rules', 'format', 'HTML'],
    ...rows.map(({ lines, blocks, model, rules, format, page }) => [
      String(lines),
      ...[blocks, model, rules, format, page],
    ]),
  ]);
