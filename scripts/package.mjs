// `npm run package`: what is given to others, in dist/packages/
//   apa-letter.vsix  the extension, for the desktop and the browser
//   apa-letter.tgz   the command line and language server, for `npm install --global`
//   apa-letter.cjs   the same as one file that needs Node and nothing else
//   apa-letter.html  the letter editor as one file that a browser opens
// With `--to FOLDER` they go there. Built apart from dist/, so that a build for development stays as it is.
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { node } from './house/run.mjs';
import { packExtension } from './package/extension.mjs';
import { packed, stage } from './package/folders.mjs';
import { packPage } from './package/page.mjs';
import { packServer } from './package/server.mjs';

const obstacle = await pack();
if (obstacle) {
  rmSync(packed, { recursive: true, force: true });
  console.error(obstacle);
  process.exitCode = 1;
} else {
  for (const name of ['apa-letter.vsix', 'apa-letter.tgz', 'apa-letter.cjs', 'apa-letter.html']) {
    const file = path.join(packed, name);
    console.log(`${path.relative(process.cwd(), file)}: ${Math.ceil(statSync(file).size / 1000)} KB`);
  }
}

/** @returns {Promise<string | undefined>} what went wrong */
async function pack() {
  for (const folder of [packed, stage]) rmSync(folder, { recursive: true, force: true });
  const build = await node(['esbuild.js', '--production', '--to', path.join(stage, 'build')], {
    quiet: true,
  });
  if (build.code !== 0) return build.output;
  return (
    (await packExtension()) ??
    (await packServer()) ??
    packPage(path.join(stage, 'build'), path.join(packed, 'apa-letter.html'))
  );
}
