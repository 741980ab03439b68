import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../house/run.mjs';

/** The page in one file, with all that it needs and may need. */
const largest = 3_000_000;

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
    server: bundle('page/dist/server.js'),
    starter,
    frame,
    script,
    notices: zipped(noticesOf(JSON.parse(readFileSync(path.join(build, 'page/dist/parts.json'), 'utf8')))),
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

/** What the licences of the packages in the bundles want to be given on. */
function noticesOf(/** @type {string[]} */ folders) {
  return folders
    .map((place) => {
      const folder = path.join(root, place);
      const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      return `${name} ${version} (${license})\n\n${licenceIn(folder)}`;
    })
    .join('\n\n----------------------------------------\n\n');
}

function licenceIn(/** @type {string} */ folder) {
  for (const name of [
    'LICENSE',
    'LICENSE.md',
    'LICENSE.txt',
    'License.txt',
    'LICENCE',
    'license',
    'LICENSE-MIT.txt',
    'LICENSE.markdown',
  ])
    try {
      return readFileSync(path.join(folder, name), 'utf8').trim();
    } catch {
      // Another name.
    }
  return 'The package comes without the text of its licence.';
}
