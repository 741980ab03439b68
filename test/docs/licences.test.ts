import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { licencesPage } from '../../scripts/generate/licencesPage';
import { built } from '../support/built';

/** Licences that ask for no more than to be named, and one that has to go along with what it is for. */
const FREE = /^\(?(?:MIT|ISC|BSD(?:-[23]-Clause)?|BlueOak-1\.0\.0|Python-2\.0|Zlib|Apache-2\.0)\b/;

/** The packages whose sources a build holds, by its source map. */
function bundled(file: string): string[] {
  const { sources } = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { sources: string[] };
  return sources.flatMap((source) => {
    // What a package has built in itself, it answers for.
    if (source.startsWith('webpack:')) return [];
    const inside = source.split('node_modules/').at(-1)!;
    return source.includes('node_modules/') ? [/^(?:@[^/]+\/)?[^/]+/.exec(inside)![0]] : [];
  });
}

describe('the page on licences', () => {
  const page = licencesPage(readFileSync('package-lock.json', 'utf8'));
  const named = new Map([...page.matchAll(/^\| `(.+)` \| (.+) \|$/gm)].map(([, name, all]) => [name!, all!]));

  it('names every package that is built into a program', () => {
    const files = [
      'server/dist/pdf.js',
      'server/dist/word.js',
      'server/dist/cli.js',
      'server/dist/server.js',
      'dist/extension.js',
      'dist/extension.web.js',
      'page/dist/page.js',
    ];
    files.forEach((file) => built(`${file}.map`));
    const missing = files.flatMap(bundled).filter((name) => !named.has(name));
    assert.deepEqual([...new Set(missing)], []);
  });

  it('says of each what the package says itself', () => {
    for (const [name, said] of named) {
      const file = ['', 'server', 'client', 'page'].map((part) =>
        path.join(part, 'node_modules', name, 'package.json'),
      );
      const own = file.find((one) => existsSync(one));
      if (own === undefined) continue;
      const { license } = JSON.parse(readFileSync(own, 'utf8')) as { license?: string };
      if (typeof license === 'string') assert.ok(said.split(', ').includes(license), `${name}: ${license}`);
    }
  });

  it('holds only licences that may be given on', () => {
    for (const [name, said] of named) for (const one of said.split(', ')) assert.match(one, FREE, name);
  });

  it('goes along, whole, with what reads PDFs', () => {
    // A bundle indents the lines of what it holds.
    const words = (file: string): string => readFileSync(file, 'utf8').replace(/\s+/g, ' ').trim();
    const licence = words('node_modules/pdfjs-dist/LICENSE');
    for (const bundle of ['dist/pdf.js', 'server/dist/pdf.js'])
      assert.ok(words(built(bundle)).includes(licence), bundle);
  });
});
