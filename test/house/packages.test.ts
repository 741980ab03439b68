import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  engines?: { node?: string };
}
type Locked = Manifest & { resolved?: string; link?: boolean };

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };

/** What reads PDFs is built in with what Node 20 lacks, and read with it here: `test/import/pdf/readPages.test.ts`. */
const BUNDLED_FOR_20 = 'node_modules/pdfjs-dist';

describe('package-lock.json', () => {
  it('says what the manifests say, so that `npm ci` works', () => {
    for (const folder of ['', 'client', 'server', 'page']) {
      const manifest = read(`${folder || '.'}/package.json`) as Manifest;
      const locked = packages[folder];
      assert.deepEqual(locked?.dependencies ?? {}, manifest.dependencies ?? {}, folder);
      assert.deepEqual(locked?.devDependencies ?? {}, manifest.devDependencies ?? {}, folder);
    }
  });

  it('holds no address to download from: each installation has its own', () => {
    const addresses = Object.entries(packages).filter(([, entry]) => entry.resolved && !entry.link);
    assert.deepEqual(addresses, []);
  });

  it('holds no package that asks for a newer Node than 20', () => {
    const tooNew = Object.entries(packages).filter(
      ([name, { engines }]) => engines?.node && !runsOn20(engines.node) && name !== BUNDLED_FOR_20,
    );
    assert.deepEqual(
      tooNew.map(([name, entry]) => `${name}: ${entry.engines?.node ?? ''}`),
      [],
    );
  });
});

/** Whether one of the ranges, of the few kinds that packages write, lets in the last Node 20. */
function runsOn20(ranges: string): boolean {
  return ranges.split('||').some((range) => {
    const major = /\d+/.exec(range);
    if (!major) return true; // any version
    return range.includes('>') ? Number(major[0]) <= 20 : Number(major[0]) === 20;
  });
}
