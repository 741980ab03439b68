import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../house/run.mjs';

const LICENCE = /^(?:licen[cs]e|copying|notice)\b/i;

/**
 * The licences of all npm packages in these bundles, with their texts.
 *
 * @param {string} build the folder of a production build
 * @param {(output: string) => boolean} isWanted by the path of a bundle, as `dist/word.js`
 * @returns {string}
 */
export function notices(build, isWanted) {
  /** @type {Record<string, string[]>} */
  const bundled = JSON.parse(readFileSync(path.join(build, 'bundled.json'), 'utf8'));
  const folders = Object.entries(bundled).flatMap(([output, inside]) => (isWanted(output) ? inside : []));
  const parts = new Map(folders.map((folder) => [`${nameOf(folder)}`, notice(folder)]));
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
  return [
    'Third-party notices\n\nAPA Letter is built with the following packages. Their licences apply to their parts of it.\n',
    ...sorted,
  ].join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} folder */
function manifestOf(folder) {
  return JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
}

/** @param {string} folder */
function nameOf(folder) {
  const { name, version } = manifestOf(folder);
  return `${name} ${version}`;
}

/**
 * A package's name and licence with the text that comes with it. Some have none but the name of the licence.
 *
 * @param {string} folder
 */
function notice(folder) {
  const { license, author } = manifestOf(folder);
  const texts = readdirSync(path.join(root, folder))
    .filter((name) => LICENCE.test(name))
    .sort()
    .map((name) =>
      readFileSync(path.join(root, folder, name), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim(),
    );
  const by = typeof author === 'string' ? author : author?.name;
  const words = texts.length > 0 ? texts : [standardText(String(license), String(by ?? 'its authors'))];
  return `${nameOf(folder)} (${license})\n\n${words.join('\n\n')}\n`;
}

/**
 * The text of a licence that a package names and does not bring along.
 *
 * @param {string} license
 * @param {string} by
 */
function standardText(license, by) {
  const text = STANDARD[license];
  if (text === undefined)
    throw new Error(`A package under ${license} comes without the text of its licence.`);
  return `Copyright (c) ${by}\n\n${text}`;
}

const WARRANTY_BSD = `THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED
WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR
PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT,
INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE
GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF
LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT
OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;

const BSD_2 = `Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
disclaimer in the documentation and/or other materials provided with the distribution.

${WARRANTY_BSD}`;

/** @type {Readonly<Record<string, string>>} */
const STANDARD = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  'BSD-2-Clause': BSD_2,
  BSD: BSD_2,
};
