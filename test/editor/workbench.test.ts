import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openPage } from '../../scripts/editors/browser.mjs';
import { startWorkbench } from '../../scripts/editors/workbench.mjs';
import { Folder } from '../support/cli';
import { packages } from '../support/packages';
import { letter } from './letters';
import { needs } from './needs';
import { Screen } from './workbench';

describe('the workbench, as a writer sees it', function () {
  this.timeout(120_000);
  let folder: Folder;
  let workbench: Awaited<ReturnType<typeof startWorkbench>> | undefined;
  let browser: Awaited<ReturnType<typeof openPage>> | undefined;
  let screen: Screen;

  before(async function () {
    await needs(this, 'chromium', 'node', 'workbench');
    const { vsix } = await packages();
    folder = new Folder({ 'drafts/draft.apa': letter });
    for (const name of ['northmere-2008.apa', 'westholt-2008.apa'])
      cpSync(`examples/${name}`, folder.path(`letters/${name}`));
    workbench = await startWorkbench({ vsix: [vsix], settings: { ...SETTINGS, ...LIGHT } });
    browser = await openPage({ width: 1000, height: 640 });
    screen = new Screen(browser.page);
    await open('letters/westholt-2008.apa');
  });

  after(async () => {
    await browser?.close();
    await workbench?.stop();
    folder?.remove();
  });

  afterEach(async function () {
    const { currentTest } = this;
    if (currentTest?.state === 'failed')
      await screen.picture(`failure-workbench-${currentTest.title.replace(/\W+/g, '-').slice(0, 40)}`);
  });

  /** A new window with this letter, and with its folder. */
  async function open(name: string): Promise<void> {
    assert.ok(workbench);
    const file = `vscode-remote://127.0.0.1:${workbench.port}${encodeURI(folder.path(name))}`;
    const query = new URLSearchParams({
      folder: path.dirname(folder.path(name)),
      payload: JSON.stringify([['openFile', file]]),
    });
    await screen.page.goto(`${workbench.url}/?${query.toString()}`, { waitUntil: 'domcontentloaded' });
    await screen.page.locator('.monaco-workbench').waitFor();
    await screen.page.locator('.editor-instance .view-line').first().waitFor();
    await screen.page.locator(SQUIGGLE).first().waitFor({ state: 'attached' });
  }

  it('marks what is wrong', async () => {
    const { page } = screen;
    assert.ok((await page.locator('.cdr.squiggly-error').count()) > 0);
    await screen.picture('squiggles');
  });

  it('tells of an area in a card when the pointer rests on it', async () => {
    await screen.go(45);
    await screen.hover('Being healthy');
    const card = await screen.shows('.monaco-hover:not(.hidden) .hover-contents', 'Being healthy');
    assert.match(await card.innerText(), /grade|Grade|table/);
    keep(await screen.picture('hover'), 'editor.png');
    await screen.page.mouse.move(5, 5);
  });

  it('lists what is wrong', async () => {
    await screen.command('Problems: Focus on Problems View');
    await screen.shows('.markers-panel .monaco-list-row', 'table/section-mismatch');
    await screen.picture('problems');
  });

  it('has an outline with the grades', async () => {
    await screen.command('Explorer: Focus on Outline View');
    await screen.shows('.outline-tree .monaco-list-row', 'Staying safe');
    keep(await screen.picture('outline'), 'problems.png');
  });

  it('says above the letter where the cursor is', async () => {
    await focusEditor(screen.page);
    await screen.go(60);
    await screen.shows('.breadcrumbs-control .monaco-breadcrumb-item', 'Being healthy');
    await screen.picture('breadcrumbs');
  });

  it('says at the bottom how the letter stands', async () => {
    await screen.shows('.statusbar-item', /Final.*11 errors/);
  });

  // The walkthrough joins here.

  it('suggests grades as soon as the colon is typed', async () => {
    await open('drafts/draft.apa');
    await focusEditor(screen.page);
    await screen.go(lineOf('Grade: 5'));
    await screen.page.keyboard.press('Shift+End');
    await screen.page.keyboard.type('Grade:');
    await screen.shows('.suggest-widget.visible .monaco-list-row', /3/);
    await screen.picture('suggestions');
    await screen.shows('.suggest-widget.visible .monaco-list-row.focused', /\d/);
    await screen.page.keyboard.press('Enter');
    await screen.line('Grade: ').last().waitFor();
    await screen.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  });

  it('goes on with a list on Enter, and ends it on the second', async () => {
    await focusEditor(screen.page);
    await screen.go(lineOf('- Few young people'), 100);
    await screen.page.keyboard.press('Enter');
    await screen.page.keyboard.type('Waiting times are long.');
    await screen.line('- Waiting times are long.').waitFor();
    await screen.picture('list');
    await screen.page.keyboard.press('Enter');
    await screen.page.keyboard.press('Enter');
    await screen.page.keyboard.type('Prose again.');
    await screen.line('Prose again.').waitFor();
    assert.equal(await screen.line('- Prose again.').count(), 0);
  });

  it('mends a slip by the light bulb', async () => {
    await focusEditor(screen.page);
    // From above, so that the heading that stays at the top does not lie over the line.
    await screen.go(1);
    await screen.go(lineOf('Self-garde'), 3);
    const bulb = screen.page.locator('[class*="codicon-gutter-lightbulb"], .lightBulbWidget').first();
    await bulb.click();
    const fix = await screen.shows('.action-widget .monaco-list-row', /Self-grade/);
    await screen.picture('light-bulb');
    await fix.click();
    await screen.line('Self-grade: 3').waitFor();
  });

  for (const [name, theme, look] of [
    ['dark', 'Dark Modern', '.vs-dark'],
    ['high-contrast', 'Dark High Contrast', '.hc-black'],
    ['light', 'Light Modern', '.vs'],
  ] as const)
    it(`can be read in the theme ${theme}`, async () => {
      const { page } = screen;
      await focusEditor(page);
      await screen.theme(theme);
      await page.locator(`.monaco-workbench${look}`).waitFor();
      await page.locator(SQUIGGLE).first().waitFor({ state: 'attached' });
      const colours = await page.evaluate<string[]>(COLOURS);
      assert.ok(new Set(colours).size > 1, 'headings and prose look the same');
      await screen.picture(`theme-${name}`);
    });

  it('lists the letters of the folder by council and year, with words for those who cannot see', async () => {
    const { page } = screen;
    await open('letters/westholt-2008.apa');
    await screen.command('Explorer: Focus on Letters View');
    const westholt = page.locator('.monaco-list-row[aria-label^="Westholt"]').first();
    await westholt.waitFor();
    assert.match((await westholt.getAttribute('aria-label')) ?? '', /^Westholt .*, 2008, 1 letter/);
    await westholt.click();
    const letter = page.locator('.monaco-list-row[aria-label^="2008, Final"]').first();
    await letter.waitFor();
    await screen.picture('letters');
    const label = (await letter.getAttribute('aria-label')) ?? '';
    assert.match(label, /^2008, Final · 11 errors, .*services: 4 \(outstanding\), Being healthy: 3 \(good\)/);
    const northmere = page.locator('.monaco-list-row[aria-label^="Northmere"]').first();
    await northmere.click();
    await page.locator('.monaco-list-row[aria-label^="2008, Final · ready"]').first().click();
    await screen.shows('.tab.active', 'northmere-2008.apa');
  });

  it('asks before it exports a final letter with errors, and exports it to where the writer says', async () => {
    const { page } = screen;
    await open('letters/westholt-2008.apa');
    await focusEditor(page);
    // The command asks at once, so the palette does not go.
    await page.keyboard.press('F1');
    const palette = page.locator('.quick-input-widget .quick-input-box input').first();
    await palette.waitFor({ state: 'visible' });
    await palette.fill('>APA Letter: Export letter…');
    await page.locator('.monaco-list-row[aria-label^="APA Letter: Export letter…"]').first().click();
    await (await screen.shows('.quick-input-list .monaco-list-row', 'Plain text')).click();
    const question = await screen.shows('.monaco-dialog-box', 'This final letter has 11 errors.');
    await screen.picture('export-question');
    await question.locator('.monaco-button', { hasText: 'Export all the same' }).click();
    // Beside the letter, under its name.
    const target = folder.path('letters/westholt-2008.txt');
    await page.waitForFunction(
      `document.querySelector('.quick-input-widget .quick-input-box input')?.value === ${JSON.stringify(target)}`,
    );
    await page.keyboard.press('Enter');
    await screen.shows('.notification-list-item-message', 'Exported as westholt-2008.txt.');
    assert.match(readFileSync(target, 'utf8'), /^Staying safe$/m);
    await screen.command('Notifications: Clear All Notifications');
  });

  it('has shown no message that something failed', async () => {
    const messages = screen.page.locator('.notifications-toasts .notification-list-item-message');
    assert.deepEqual(
      (await messages.allInnerTexts()).filter((text) => /APA|letter/i.test(text)),
      [],
    );
  });
});

const SETTINGS = { 'editor.hover.delay': 100, 'editor.minimap.enabled': false };
const LIGHT = { 'workbench.colorTheme': 'Default Light Modern' };

const SQUIGGLE = '.cdr.squiggly-error, .cdr.squiggly-warning, .cdr.squiggly-info';

/** The colours of all words in the editor. */
const COLOURS = `[...document.querySelectorAll('.editor-instance .view-line span span')].map(
  (span) => getComputedStyle(span).color)`;

/** The 1-based line of the draft that begins with these words. */
function lineOf(words: string): number {
  return letter.split('\n').findIndex((line) => line.startsWith(words)) + 1;
}

async function focusEditor(page: Page): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
}

/** Two of the pictures are in the readme; `UPDATE_SCREENSHOTS=1` makes them anew. */
function keep(picture: string, name: string): void {
  if (!process.env['UPDATE_SCREENSHOTS']) return;
  mkdirSync('images/screenshots', { recursive: true });
  copyFileSync(picture, path.join('images/screenshots', name));
}
