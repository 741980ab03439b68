import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { PICTURES, shownIn, STAMPS } from '../support/shownIn';

const FOLDER = 'images/screenshots';

describe('the pictures of the pages', () => {
  const stamps = JSON.parse(readFileSync(STAMPS, 'utf8')) as Record<string, string>;

  for (const name of PICTURES)
    it(`show what the program shows today: ${name}`, () => {
      assert.ok(existsSync(`${FOLDER}/${name}`));
      assert.equal(
        stamps[name],
        shownIn(name),
        `${name} is older than what it shows. Take it again: UPDATE_SCREENSHOTS=1 npm run test:editors -- test/editor/pictures.test.ts test/editor/workbench.test.ts test/editor/page/looks.test.ts`,
      );
    });

  it('are all made by a test, and in a page', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
    assert.deepEqual(files.sort(), [...PICTURES].sort());
    const pages = readFileSync('README.md', 'utf8') + readFileSync('client/README.md', 'utf8');
    for (const name of PICTURES) assert.ok(pages.includes(`images/screenshots/${name}`), name);
  });

  it('are small enough for a page, and one of them moves', () => {
    for (const name of PICTURES) assert.ok(statSync(`${FOLDER}/${name}`).size < 700_000, name);
    assert.ok(readFileSync(`${FOLDER}/fix.png`).includes('acTL'));
  });
});
