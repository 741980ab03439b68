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
  const from = (names, file, folder = 'server/src') => `export { ${names} } from './${folder}/${file}';\n`;
  await build({
    stdin: {
      contents:
        from('readBlocks', 'syntax/reader') +
        from('readLetter', 'letter/letter') +
        from('checkLetter', 'rules/check') +
        from('formatLetter', 'features/format/format') +
        from('letterTree', 'render/letterTree') +
        from('page', 'render/html/page') +
        from('measurePreview', 'render/preview/speed', 'test'),
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
  const { readBlocks, readLetter, checkLetter, formatLetter, letterTree, page, measurePreview } =
    await engine();
  const same = (text) => text;
  const rows = [];
  for (const lines of sizes) {
    const count = Math.max(3, Math.min(60, Math.floor(60_000 / lines)));
    const texts = Array.from({ length: count }, (_, n) => letter(lines, n + 1));
    const preview = lines > LONGEST ? undefined : await measurePreview(texts[0], KEYS);
    rows.push({
      lines,
      blocks: time(texts, same, readBlocks),
      model: time(texts, same, readLetter),
      rules: time(texts, readLetter, checkLetter),
      format: time(texts, readLetter, formatLetter),
      page: time(texts, readLetter, (one) => page(letterTree(one))),
      preview: preview?.median,
      previewBlocks: preview?.blocks,
    });
  }
  return rows;
}

/** So many keys are typed into a letter with its preview beside it; into one as long as people send. */
const KEYS = 50;
const LONGEST = 1500;

export const microTable = (rows) =>
  table([
    [
      ...['lines', 'blocks', 'blocks and model', 'rules', 'format', 'HTML'],
      ...['a key in the preview', 'blocks sent for it'],
    ],
    ...rows.map(({ lines, blocks, model, rules, format, page, preview, previewBlocks }) => [
      String(lines),
      ...[blocks, model, rules, format, page, preview],
      previewBlocks === undefined ? '' : String(previewBlocks),
    ]),
  ]);
