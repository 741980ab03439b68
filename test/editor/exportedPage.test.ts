import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { openPage } from '../../scripts/editors/browser.mjs';
import { screenshots } from '../../scripts/editors/places.mjs';
import { render } from '../../server/src/render/render';
import { exampleLetters } from '../support/examples';
import { needs } from './needs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page can be looked at. */
const LOOKS = {
  light: { media: 'screen', colorScheme: 'light' },
  dark: { media: 'screen', colorScheme: 'dark' },
  print: { media: 'print', colorScheme: 'light' },
} as const;

/** What hinders readers, by the rules for accessible pages and those of good practice. */
async function hindrances(page: Page): Promise<string[]> {
  // The page forbids itself all scripts: this one comes by way of the browser.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}

describe('the exported page in a browser', function () {
  this.timeout(180_000);
  let page: Page;
  let close: (() => Promise<void>) | undefined;
  before(async function () {
    await needs(this, 'chromium');
    ({ page, close } = await openPage({ width: 900, height: 1200 }));
    mkdirSync(screenshots, { recursive: true });
  });
  after(async () => close?.());

  for (const { name, letter } of exampleLetters())
    for (const [look, media] of Object.entries(LOOKS))
      it(`can be read by everybody: ${name}, ${look}`, async () => {
        await page.emulateMedia(media);
        await page.setContent(render(letter, 'html'));
        assert.deepEqual(await hindrances(page), []);
        await page.screenshot({ path: path.join(screenshots, `page-${name}-${look}.png`), fullPage: true });
      });

  it('is reported if it cannot be read', async () => {
    await page.emulateMedia(LOOKS.light);
    await page.setContent('<html><body><img src="a.png"><p style="color: #ccc">Pale.</p></body></html>');
    const found = await hindrances(page);
    for (const rule of ['html-has-lang', 'image-alt', 'color-contrast', 'document-title'])
      assert.ok(
        found.some((one) => one.startsWith(`${rule}:`)),
        rule,
      );
  });

  it('is no wider than its window, also on a small screen', async () => {
    const { letter } = exampleLetters()[0]!;
    await page.setContent(render(letter, 'html'));
    for (const width of [320, 640, 1400]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
      assert.ok(wide <= width, `${wide} in ${width}`);
    }
  });
});
