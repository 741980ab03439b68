const { readFileSync } = require('node:fs');
const path = require('node:path');

const purse = path.join(__dirname, '../../server/src/import/pdf/purse.ts');
const either = ['pdf.mjs', 'pdf.worker.mjs'];
const worker = ['pdf.worker.mjs'];

/**
 * What is changed in the library that reads PDFs: words of its text that have to be there exactly once.
 *
 * @type {readonly { files: readonly string[], find: RegExp, put: string }[]}
 */
const changes = [
  // In Node it would look for packages that draw, and warn.
  {
    files: either,
    find: /const isNodeJS = typeof process === "object"[^;]*;/,
    put: 'const isNodeJS = false;',
  },
  // In a worker it would take the editor's messages for its own.
  {
    files: worker,
    find: /typeof self\.postMessage === "function" && "onmessage" in self/,
    put: 'false',
  },
  // There is one place that unpacks, and it pays.
  { files: worker, find: /= new DecompressionStream\(name\);/, put: '= new (class {})();' },
  {
    files: worker,
    find: /(?=const buffer2 = new Uint8Array\(size\);\n {4}buffer2\.set\(buffer\);\n {4}return this\.buffer = buffer2;)/,
    put: 'apaLetterSpend(size - buffer.byteLength);\n    ',
  },
  // So does each thing that a page draws.
  {
    files: worker,
    find: /(?<=class EvaluatorPreprocessor \{[^]*?\n {2}read\(operation\) \{\n)/,
    put: '    apaLetterSpend(64);\n',
  },
  // Letters beyond the edge of a page are wanted as well: they are reported.
  {
    files: worker,
    find: /viewBox: this\.view,\n {6}lang,/,
    put: 'viewBox: [-Infinity, -Infinity, Infinity, Infinity],\n      lang,',
  },
  // And the words of whatever is put on a page: stamps have some.
  {
    files: worker,
    find: /get hasTextContent\(\) \{\n {4}return false;/,
    put: 'get hasTextContent() {\n    return !!this.appearance;',
  },
  // No picture is wanted.
  {
    files: worker,
    find: /if \(maxImageSize !== -1 && w \* h > maxImageSize\) \{/,
    put: 'return;\n    if (false) {',
  },
];

/** @returns {string} */
function changed(/** @type {string} */ text, /** @type {string} */ file) {
  for (const { files, find, put } of changes) {
    if (!files.includes(file)) continue;
    const count = text.match(new RegExp(find, 'g'))?.length ?? 0;
    if (count !== 1) throw new Error(`${file} of pdfjs-dist has changed: ${find} is there ${count} times.`);
    text = text.replace(find, () => put);
  }
  return text;
}

/**
 * Bounds the library that reads PDFs, and keeps it to reading. The build fails when an update has changed the places.
 *
 * @type {import('esbuild').Plugin}
 */
exports.pdfLibrary = {
  name: 'pdf-library',
  setup(build) {
    build.onLoad(
      { filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.mjs$/ },
      ({ path: file }) => {
        const text = changed(readFileSync(file, 'utf8'), path.basename(file));
        // Its licence has to be wherever it is; a comment of this kind stays in a bundle.
        const licence = readFileSync(path.join(path.dirname(file), '../../LICENSE'), 'utf8');
        const pays = `/*! pdfjs-dist\n${licence}*/\nimport { spend as apaLetterSpend } from ${JSON.stringify(purse)};\n`;
        return { contents: path.basename(file) === 'pdf.worker.mjs' ? pays + text : text, loader: 'js' };
      },
    );
  },
};
