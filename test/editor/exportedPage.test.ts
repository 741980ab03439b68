import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openPage } from '../../scripts/editors/browser.mjs';
import { screenshots } from '../../scripts/editors/places.mjs';
import { render } from '../../server/src/render/render';
import { exampleLetters } from '../support/examples';
import { hindrances, LOOKS } from './axe';
import { needs } from './needs';

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
