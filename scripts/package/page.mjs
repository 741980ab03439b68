import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../house/run.mjs';
import { notices } from './notices.mjs';

/** The page in one file, with all that it needs and may need. */
const largest = 3_000_000;

/** The bundles that the page is put together of. */
function isPart(/** @type {string} */ output) {
  return output.startsWith('page/') || ['dist/server.web.js', 'dist/word.js', 'dist/pdf.js'].includes(output);
}

/** Begins the server as soon as its text is there, before the rest of the page is read. */
const starter =
  'var apaLetterWorker=new Worker(URL.createObjectURL(new Blob([document.getElementById("block-server").textContent],{type:"text/javascript"})));';

/**
 * Puts the page together of the bundles of a production build.
 *
 * @param {string} build the folder that holds `dist` and `page/dist`
 * @param {string} target the file to write
 * @returns {string | undefined} what went wrong
 */
export function packPage(build, target) {
  const source = (/** @type {string} */ name) => readFileSync(path.join(root, 'page/src', name), 'utf8');
  const bundle = (/** @type {string} */ name) => inline(readFileSync(path.join(build, name), 'utf8'));
  const frame = bundle('page/dist/frame.js');
  const script = bundle('page/dist/page.js');
  /** @type {Record<string, string>} */
  const parts = {
    policy: policyOf(starter, script, frame),
    icon: `data:image/svg+xml;base64,${readFileSync(path.join(root, 'images/letter-light.svg')).toString('base64')}`,
    style: source('style.css'),
    server: bundle('dist/server.web.js'),
    starter,
    frame,
    script,
    notices: zipped(notices(build, isPart)),
    word: zipped(readFileSync(path.join(build, 'dist/word.js'))),
    pdf: zipped(readFileSync(path.join(build, 'dist/pdf.js'))),
  };
  const page = source('page.html')
    .replace(/\r\n/g, '\n')
    .replace(/\{\{(\w+)\}\}/g, (mark, name) => parts[name] ?? mark);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, page);
  const size = Buffer.byteLength(page);
  return size > largest ? `The page has ${size} bytes, ${largest} are allowed.` : undefined;
}

/** A script as it may stand in a page: nothing in it ends the block, or begins a comment or another one. */
function inline(/** @type {string} */ script) {
  const text = script
    .replace(/\r\n?/g, '\n')
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<(?=!--|script)/gi, '\\x3C');
  if (/<\/script|<!--|<script/i.test(text)) throw new Error('A script would end its block in the page.');
  return text;
}

/** Nothing is loaded, sent or run but what stands in the file: each script is named by what it says. */
function policyOf(/** @type {string[]} */ ...scripts) {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    'worker-src blob:',
    "style-src 'nonce-cm'",
    'img-src data: blob:',
    "connect-src 'none'",
    "font-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function zipped(/** @type {string | Buffer} */ data) {
  return gzipSync(data, { level: 9 }).toString('base64');
}
