import { readFileSync } from 'node:fs';
import { bundleTests } from '../../scripts/editors/bundleTests.mjs';
import { runInWeb } from '../../scripts/editors/inWeb.mjs';
import { places } from '../../scripts/editors/places.mjs';
import { Folder } from '../support/cli';
import { packages } from '../support/packages';
import { unzip } from '../support/zip';
import { needs } from './needs';
import { insideEditor } from './results';
import { workspace } from './workspace';

/** The same tests in a browser, where the extension and its server are workers. */
async function inBrowser(name: string, build: string): Promise<string> {
  const { vsix } = await packages();
  const files = [...unzip(readFileSync(vsix))].filter(([file]) => file.startsWith('extension/'));
  const unpacked = new Folder(Object.fromEntries(files));
  const folder = await workspace();
  try {
    const extension = unpacked.path('extension');
    const tests = unpacked.path('extension/tests.js');
    await bundleTests('web', tests);
    return await runInWeb({ build, extension, folder: folder.at, tests, name });
  } finally {
    unpacked.remove();
    folder.remove();
  }
}

insideEditor(
  'VS Code for the Web with the packed extension',
  30,
  (context) => needs(context, 'chromium', 'web'),
  () => inBrowser('web', places.web),
);

insideEditor(
  'the oldest VS Code for the Web that the extension promises to run in',
  30,
  (context) => needs(context, 'chromium', 'web', 'oldest'),
  () => inBrowser('oldest', places.oldest),
);
