// `npm run build`: bundles the extension, its server and the command line.
//   --watch       builds again whenever a source changes; a debugger finds the sources
//   --production  small bundles without source maps, and the command line as one file: for the packages
//   --to FOLDER   puts them there, not in the folders for development
//   --page        what the page in one file is made of, and no more
// For the packages it also writes bundled.json: which npm packages each bundle contains.
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { pdfLibrary } = require('./scripts/build/pdfLibrary');

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');
const pageAlone = process.argv.includes('--page');
const to = process.argv.includes('--to') ? process.argv[process.argv.indexOf('--to') + 1] : '.';

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: __dirname,
  bundle: true,
  format: 'cjs',
  logLevel: 'info',
  minify: production,
  metafile: production,
  // A bundle that names its source map has Node read it in every process whose coverage is counted: most of what such a
  // process costs. The counting finds it beside the bundle; a debugger, which does not, is used while watching.
  sourcemap: production ? false : watch ? 'linked' : 'external',
};

const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  // Packages that are modules ask for their own address, which a bundle of this form does not have.
  define: { 'import.meta.url': '__bundleUrl' },
  banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};

/**
 * In a browser there is none of Node's modules: asking for one fails the build.
 *
 * @type {import('esbuild').BuildOptions}
 */
const browser = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  // The validator of settings makes an address of the page's, which a worker made of text does not have.
  define: { 'self.location': 'undefined' },
};

/** A script that runs by itself in a browser, and that Node can load. */
const either = (/** @type {string} */ globalName) => ({
  ...browser,
  format: /** @type {const} */ ('iife'),
  globalName,
  footer: { js: `if (typeof module === 'object') module.exports = ${globalName};` },
});

/**
 * What reads and makes Word documents is as large as half the server, and seldom wanted: a script of its own beside the
 * server's.
 *
 * @type {import('esbuild').BuildOptions}
 */
const word = { ...either('apaLetterWord'), entryPoints: ['server/src/workspace/word.ts'] };

/**
 * What reads PDFs is as large again.
 *
 * @type {import('esbuild').BuildOptions}
 */
const pdf = {
  ...either('apaLetterPdf'),
  entryPoints: ['server/src/workspace/pdf.ts'],
  plugins: [pdfLibrary],
};

/**
 * Leaves out of a bundle what lies beside it, and is loaded from there.
 *
 * @type {import('esbuild').Plugin}
 */
const beside = {
  name: 'beside',
  setup(build) {
    // Node's own way to load a module does not see the names in these.
    build.initialOptions.supported = { 'dynamic-import': false };
    build.onResolve({ filter: /\/workspace\/(?:word|pdf)$/ }, ({ path: file }) => ({
      path: `./${path.basename(file)}.js`,
      external: true,
    }));
    build.onResolve({ filter: /\/main\.browser$/ }, () => ({ path: './server.web.js', external: true }));
  },
};

/**
 * To the page, its own stand-in is VS Code.
 *
 * @type {import('esbuild').BuildOptions}
 */
const page = {
  ...browser,
  format: 'iife',
  // The licences of what is built in stand in the page by themselves.
  legalComments: 'none',
  alias: { vscode: path.join(__dirname, 'page/src/vscode/index.ts') },
  loader: { '.apa': 'text' },
  plugins: [
    {
      name: 'as-text',
      setup(build) {
        build.onResolve({ filter: /\?text$/ }, ({ path: file, resolveDir }) => ({
          path: path.join(resolveDir, file.replace(/\?text$/, '')),
          namespace: 'as-text',
        }));
        build.onLoad({ filter: /./, namespace: 'as-text' }, ({ path: file }) => ({
          contents: readFileSync(file, 'utf8'),
          loader: 'text',
        }));
      },
    },
  ],
};

/** @type {import('esbuild').BuildOptions} */
const single = {
  ...node,
  entryPoints: ['server/src/main.single.ts'],
  outfile: 'dist/apa-letter.cjs',
  plugins: [pdfLibrary],
  banner: { js: `#!/usr/bin/env node\n${node.banner.js}` },
};

/** The bundles that the page in one file is put together of. */
const pageParts = [
  ...['page/dist/page.js', 'page/dist/frame.js'],
  ...['dist/server.web.js', 'dist/word.js', 'dist/pdf.js'],
];

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...node,
    entryPoints: ['server/src/main.extension.ts'],
    outfile: 'dist/server.js',
    plugins: [beside],
  },
  {
    ...browser,
    entryPoints: ['client/src/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['client/src/preview/webview/main.ts'],
    outfile: 'dist/preview.js',
  },
  {
    ...either('apaLetterServer'),
    entryPoints: ['server/src/main.browser.ts'],
    outfile: 'dist/server.web.js',
  },
  { ...word, outfile: 'dist/word.js' },
  { ...pdf, outfile: 'dist/pdf.js' },
  {
    ...node,
    entryPoints: ['server/src/main.node.ts'],
    outfile: 'server/dist/server.js',
    plugins: [beside],
  },
  { ...word, outfile: 'server/dist/word.js' },
  { ...pdf, outfile: 'server/dist/pdf.js' },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'server/dist/cli.js',
    plugins: [beside],
  },
  { ...page, entryPoints: ['page/src/main.ts'], outfile: 'page/dist/page.js' },
  { ...page, entryPoints: ['page/src/frame.ts'], outfile: 'page/dist/frame.js' },
  ...(production ? [single] : []),
]
  .filter(({ outfile }) => !pageAlone || pageParts.includes(outfile))
  .map((bundle) => ({ ...bundle, metafile: true, outfile: path.join(to, bundle.outfile) }));

async function build() {
  if (!watch) {
    const results = await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
    if (production) writeBundled(results);
    return results;
  }
  const contexts = await Promise.all(bundles.map((bundle) => esbuild.context(bundle)));
  return Promise.all(contexts.map((context) => context.watch()));
}

/** The folders of the npm packages in each bundle, for the third-party notices. */
function writeBundled(/** @type {import('esbuild').BuildResult[]} */ results) {
  const entries = results.map(({ metafile }, at) => {
    const inputs = Object.keys(metafile?.inputs ?? {}).map((input) => input.replace(/^[a-z]+:/, ''));
    const inside = inputs.flatMap((input) => {
      const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
      return folder === undefined ? [] : [path.relative(__dirname, path.resolve(__dirname, folder))];
    });
    return [
      path.relative(to, bundles[at]?.outfile ?? '').replaceAll(path.sep, '/'),
      [...new Set(inside)].sort(),
    ];
  });
  writeFileSync(
    path.join(to, 'bundled.json'),
    `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`,
  );
}

// esbuild has said what is wrong by the time it rejects.
build().catch(() => (process.exitCode = 1));
