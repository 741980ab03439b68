import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import { screenshots } from '../../../scripts/editors/places.mjs';
import { keep } from '../pictures';
import { usePage, type Visit } from './letterPage';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark', 'high-contrast-light', 'high-contrast'] as const;

/** What hinders people, by the rules for accessible pages; the frame of the preview is looked at too. */
async function hindrances({ page }: Visit): Promise<string[]> {
  // The page forbids itself all scripts: this one comes by way of the browser.
  for (const frame of page.frames()) await frame.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}

describe('the looks of the page', function () {
  this.timeout(120_000);
  const visit = usePage();
  afterEach(() => visit().isQuiet());

  for (const theme of THEMES)
    it(`can be used by everybody: ${theme}`, async () => {
      const v = visit();
      await v.page.evaluate(`localStorage.setItem('apa-letter.page.theme', '"${theme}"')`);
      await v.load();
      if (theme === 'light') assert.deepEqual(await hindrances(v), []);
      await v.picture(`welcome-${theme}`);
      await v.openSample();
      await v.problem('Staying safe').waitFor();
      await v.preview().locator('.block').first().waitFor();
      assert.deepEqual(await hindrances(v), []);
      await v.goToLine(57);
      await v.picture(`letter-${theme}`);
      if (theme === 'light') keep(path.join(screenshots, `page-letter-${theme}.png`), 'page.png');
      await v.page.keyboard.press('F1');
      await v.page.locator('dialog.quick .choice').first().waitFor();
      if (theme === 'light') assert.deepEqual(await hindrances(v), []);
      await v.picture(`palette-${theme}`);
    });

  it('fits windows of any width, and twice the size', async () => {
    const v = visit();
    await v.openSample();
    await v.problem('Staying safe').waitFor();
    for (const width of [1400, 1000, 700, 600, 320]) {
      await v.page.setViewportSize({ width, height: 900 });
      await v.picture(`letter-${width}`);
      const wide = await v.page.evaluate<number>('document.documentElement.scrollWidth');
      assert.ok(wide <= width, `${wide} in ${width}`);
      // Everything that can be done is within the window.
      for (const button of await v.page.locator('#titlebar button:visible').all()) {
        const box = await button.boundingBox();
        assert.ok(box && box.x >= 0 && box.x + box.width <= width, `a button of the bar in ${width}`);
      }
    }
  });

  it('shows one thing at a time in a narrow window', async () => {
    const v = visit();
    const { page } = v;
    await page.setViewportSize({ width: 600, height: 900 });
    await v.openSample();
    const show = (name: RegExp) => page.locator('#only').getByRole('button', { name }).click();
    await show(/^Problems/);
    await v.problem('Staying safe').waitFor();
    await v.picture('narrow-problems');
    await v.problem('Staying safe').locator('.go').click();
    await v.status(/^Ln 27,/);
    assert.ok(await page.locator('.cm-content').isVisible());
    await show(/^Outline/);
    await page.getByRole('treeitem').first().waitFor();
    await v.picture('narrow-outline');
    assert.deepEqual(await hindrances(v), []);
    await show(/^Preview/);
    await v.picture('narrow-preview');
    await show(/^Text/);
    await page.locator('.cm-content').waitFor();
  });

  it('can be gone through by keys alone', async () => {
    const v = visit();
    const { page } = v;
    await v.openSample();
    await v.problem('Staying safe').waitFor();
    const within = (): Promise<string> =>
      page.evaluate<string>(
        `['titlebar', 'outline', 'text', 'panel', 'preview', 'status'].find((id) => document.getElementById(id).contains(document.activeElement)) ?? ''`,
      );
    await v.focusText();
    const way: string[] = [];
    for (let n = 0; n < 6; n++) {
      await page.keyboard.press('F6');
      way.push(await within());
    }
    assert.deepEqual(way, ['panel', 'preview', 'status', 'titlebar', 'outline', 'text']);
    await page.keyboard.press('F8');
    await v.status(/^Ln 27,/);
    await page.keyboard.press('Control+.');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+b');
    assert.equal(await page.locator('#outline').isVisible(), false);
    await page.keyboard.press('Control+Shift+m');
    assert.equal(await page.locator('#panel').isVisible(), false);
    // Panes are sized by keys too.
    const before = await page.locator('#preview').boundingBox();
    await page.locator('#sash-preview').focus();
    await page.keyboard.press('ArrowLeft');
    const after = await page.locator('#preview').boundingBox();
    assert.ok(before && after && after.width > before.width);
  });

  it('prints the letter, and nothing of the page', async () => {
    const v = visit();
    await v.openSample();
    await v.preview().locator('.block').first().waitFor();
    await v.page.emulateMedia({ media: 'print' });
    await v.page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    const words = await v.page.evaluate<string>('document.body.innerText');
    assert.match(words, /^17 December 2008\s[^]*Divisional Manager\s*$/);
    assert.equal(await v.page.title(), 'Untitled-1');
    await v.picture('print');
    await v.page.evaluate('window.dispatchEvent(new Event("afterprint"))');
    assert.match(await v.page.title(), /APA Letter$/);
  });
});

describe('a rule in the address', function () {
  this.timeout(120_000);
  const visit = usePage({ search: '?rule=grade/out-of-range' });
  afterEach(() => visit().isQuiet());

  it('opens its example, with its page below', async () => {
    const v = visit();
    await v.isRead();
    assert.match(await v.text(), /^## Being healthy\n\nGrade: 5\n/);
    await v.page.locator('.reader.rule h1').filter({ hasText: 'Grade outside the scale' }).waitFor();
    await v.picture('rule');
    await v.page.getByRole('tab', { name: /^Problems/ }).click();
    await v.problem('5 is not a grade on the scale').waitFor();
  });
});
