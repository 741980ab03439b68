import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { openPage } from '../../scripts/editors/browser.mjs';
import { screenshots } from '../../scripts/editors/places.mjs';
import { inFolder, type Folder } from '../support/cli';
import { gradedLetter } from '../support/gradedLetter';
import { hindrances, LOOKS } from './axe';
import { needs } from './needs';

/** Letters about so many councils, for each of four years; every third one is a draft. */
const letters = (councils: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: councils * 4 }, (_, at) => {
      const [council, year] = [`Council ${at >> 2}`, 2005 + (at % 4)];
      const text = gradedLetter(`Words of ${council}.`)
        .replace(
          /council: .*\nyear: .*/,
          `council: ${council}\nyear: ${year}\nstatus: ${at % 3 ? 'final' : 'draft'}`,
        )
        .replace(/Grade: \d/g, (_, index: number) => `Grade: ${1 + ((at + index) % 4)}`);
      return [`letters/${at}.apa`, text];
    }),
  );

const ROWS = 'document.querySelectorAll("table.letters tbody tr").length';

describe('the report of a folder in a browser', function () {
  this.timeout(240_000);
  let page: Page;
  let close: (() => Promise<void>) | undefined;
  before(async function () {
    await needs(this, 'chromium');
    ({ page, close } = await openPage({ width: 1400, height: 1000 }));
    mkdirSync(screenshots, { recursive: true });
  });
  after(async () => close?.());

  const opened = async (folder: Folder): Promise<void> => {
    const { code, stderr } = await folder.run(['report', 'letters', '-o', 'report.html']);
    assert.deepEqual([code, stderr], [0, '']);
    await page.goto(pathToFileURL(folder.path('report.html')).toString());
  };

  it('can be read by everybody, on screen and on paper', () =>
    inFolder(letters(12), async (folder) => {
      await opened(folder);
      for (const [look, media] of Object.entries(LOOKS)) {
        await page.emulateMedia(media);
        assert.deepEqual(await hindrances(page), [], look);
        await page.screenshot({ path: path.join(screenshots, `report-${look}.png`), fullPage: true });
      }
    }));

  it('shows the first of 1,000 letters in about a second, the others when they are wanted', () =>
    inFolder(letters(250), async (folder) => {
      await page.emulateMedia(LOOKS.light);
      await opened(folder);
      assert.equal(await page.evaluate(ROWS), 200);
      const isPainted = `performance.getEntriesByName('first-contentful-paint').length > 0`;
      while (!(await page.evaluate<boolean>(isPainted))) await page.waitForTimeout(20);
      const times = await page.evaluate<{ painted: number; loaded: number }>(`({
        painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
        loaded: performance.getEntriesByType('navigation')[0].loadEventEnd,
      })`);
      // A second, and as much again twice for a machine that has other things to do.
      assert.ok(Math.max(times.painted, times.loaded) < 3000, JSON.stringify(times));
      await page.getByRole('button', { name: 'Show 200 more' }).click();
      assert.equal(await page.evaluate(ROWS), 400);
      await page.getByLabel('Year').selectOption('2007');
      await page.getByLabel('Status').selectOption('final');
      assert.match((await page.locator('#shown').textContent()) ?? '', /^167 of 1000 letters$/);
      const downloaded = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as CSV' }).click();
      const csv = readFileSync(await (await downloaded).path(), 'utf8');
      assert.match(csv, /^\uFEFFCouncil,Year,/);
      assert.equal(csv.trimEnd().split('\r\n').length, 1 + 167);
      assert.deepEqual(await hindrances(page), []);
    }));
});
